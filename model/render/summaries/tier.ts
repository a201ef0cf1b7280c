import { type Scenario, TIERS, totalText } from '../../decisions';
import { formatCount, formatNumber, formatUsers } from '../../format';
import { bindingLimit, platformName } from '../../platforms';
import { USER_RANGE } from '../../workload';
import { configurationLabel } from '../configuration';
import { bestAt, hardLimitText, lineOf, rangeAt, totalFigure } from './best';
import { cardFigures } from './cardFigures';
import type { KeyFigure, PageSummary } from './types';

/** A tier: what to run, the bill with its range, the hard limit that is reached first. */
export function tierSummary(users: number, scenario: Scenario): PageSummary {
  const best = bestAt(users, scenario);
  const name = platformName(best.id);
  const total = totalFigure(users, scenario, 'Monthly total');
  const limit = hardLimitText(best);
  const range = rangeAt(users, scenario);
  return {
    title: `${formatUsers(users)} users: ${name}, ${totalText(best)} a month`,
    description:
      `What to run at ${formatCount(users)} registered users: ${name} (${configurationLabel(best.deployment.configuration)}) for ${totalText(best)} a month, ` +
      `${range === totalText(best) ? 'the same in low and high demand' : `${range} from low to high demand`}. ` +
      `First hard limit: ${limit.charAt(0).toLowerCase()}${limit.slice(1)}.`,
    fields: [
      { label: 'Monthly total', text: lineOf(total) },
      { label: 'First hard limit', text: limit },
    ],
    card: {
      kicker: 'Registered users',
      headline: formatCount(users),
      figures: cardFigures([
        { label: 'Run', text: name, detail: configurationLabel(best.deployment.configuration), platform: best.id },
        { label: 'USD a month', text: total.text, detail: total.detail ?? 'in low and high demand too' },
        hardLimitFigure(best),
      ]),
      step: TIERS.filter((tier) => tier <= users).length,
    },
  };
}

function hardLimitFigure({ deployment }: ReturnType<typeof bestAt>): KeyFigure {
  const limit = bindingLimit(deployment.limits);
  const reached = limit?.hitAtUsers;
  if (!limit || typeof reached !== 'number')
    return { label: 'First hard limit', text: 'None', detail: `up to ${formatNumber(USER_RANGE.max)} users` };
  return { label: 'First hard limit', text: `${formatNumber(reached)} users`, detail: limit.label };
}
