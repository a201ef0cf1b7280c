import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { limit } from '../limit';
import type { Setting, Usage } from '../types';
import { mailOf } from './mail';
import type { Part } from './part';

/** Errors a month that Sentry's Developer plan takes before it stops (note of price sentry.plan.developer). */
const DEVELOPER_ERRORS = 5000;

/** What no total of any platform contains. */
const OUTSIDE: readonly string[] = [
  'A domain of your own, and a web application firewall.',
  'An address of its own and a custom domain of the project where a move or a build server needs them.',
  'App builds and releases, store fees, and the engineer on call.',
];

/** What every platform needs from elsewhere in the same amount: mail, error reports and the push service. */
export function sharedPart(setting: Setting): Part {
  const { errors, push } = setting.demand;
  const plan = setting.level.errorReports || errors > DEVELOPER_ERRORS ? 'team' : 'developer';
  const mail = mailOf(setting);
  const usage: Usage[] = [
    ...mail.usage,
    {
      category: 'monitoring',
      price: 'expo.push',
      quantity: push.perMonth,
      label: 'Push notifications through Expo',
      why: () => `${formatNumber(push.perMonth)} notifications; no price is published for the service`,
    },
  ];
  if (plan === 'team') {
    usage.push({
      category: 'monitoring',
      price: 'sentry.errors.team.payg',
      quantity: errors,
      label: 'Error reports',
      why: () => `${formatNumber(errors)} errors`,
    });
  }
  return {
    plans: { sentry: plan },
    usage,
    limits: [
      limit(setting, {
        id: 'push-rate',
        kind: 'rate',
        metric: 'push-rate',
        label: 'Push notifications per second',
        used: push.peakPerSecond,
        capacity: limitNumber('expo.push.rate'),
        unit: 'notifications/s',
        beyond: 'throttled',
        effect: 'notifications arrive late',
        source: 'expo.push.rate',
      }),
    ],
    components: [
      { id: 'push', role: 'push', label: 'Expo push', detail: 'batches of 100' },
      { id: 'monitoring', role: 'monitoring', label: 'Sentry', detail: plan === 'team' ? 'Team' : 'Developer' },
    ],
    leavesOut: OUTSIDE,
    choices: [mail.choice],
  };
}
