import { priceIn } from '../../billing';
import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { limit } from '../limit';
import type { Setting, Usage } from '../types';
import type { Part } from './part';

const PLANS = ['free', 'standard', 'pro'] as const;

/** Realtime on Ably: the smallest plan whose connections, rate and monthly cap hold. Per-minute pricing. */
export function ablyPart(setting: Setting): Part {
  const { connections, messagesPerSecond, messages, connectionMinutes, channelMinutes } = setting.demand.realtime;
  const fits = (plan: string): boolean =>
    connections <= limitNumber(`ably.concurrent-connections.${plan}`) &&
    messagesPerSecond <= limitNumber(`ably.message-rate.${plan}`) &&
    (plan !== 'free' ||
      (setting.level.availabilityPercent === null && messages <= limitNumber('ably.messages-per-month.free')));
  const plan = PLANS.find(fits) ?? 'pro';
  const metered: Usage[] = [
    meter('ably.messages', messages, 'Realtime messages', 'sent and delivered'),
    meter('ably.connection-minutes', connectionMinutes, 'Connection minutes', 'minutes of open connections'),
    meter('ably.channel-minutes', channelMinutes, 'Channel minutes', 'minutes of active channels'),
  ];
  return {
    plans: { ably: plan },
    // The free plan has hard caps instead of prices.
    usage: plan === 'free' ? [] : metered,
    limits: [
      limit(setting, {
        id: 'ably-connections',
        kind: 'capacity',
        metric: null,
        isPeakLoad: true,
        label: 'Ably connections',
        used: connections,
        capacity: limitNumber(`ably.concurrent-connections.${plan}`),
        unit: 'connections',
        beyond: 'refused',
        effect: 'new connections are refused',
        source: `ably.concurrent-connections.${plan}`,
      }),
      limit(setting, {
        id: 'ably-rate',
        kind: 'rate',
        metric: null,
        label: 'Ably messages per second',
        used: messagesPerSecond,
        capacity: limitNumber(`ably.message-rate.${plan}`),
        unit: 'messages/s',
        beyond: 'throttled',
        effect: 'messages above the rate are rejected',
        source: `ably.message-rate.${plan}`,
      }),
    ],
    components: [{ id: 'ably', role: 'realtime', label: 'Ably', detail: plan }],
    leavesOut: [`What a new account pays: the prices hold for ${priceIn(setting.prices, 'ably.messages').assumes}`],
  };

  function meter(price: string, quantity: number, label: string, what: string): Usage {
    return { category: 'realtime', price, quantity, label, why: () => `${formatNumber(quantity)} ${what}` };
  }
}
