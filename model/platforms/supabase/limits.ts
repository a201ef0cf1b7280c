import { limitNumber } from '../../limits';
import { toGB } from '../../units';
import { clipBytes, type Demand } from '../../workload';
import type { SpendCap } from '../configuration';
import { limit } from '../limit';
import { copiedBytes, mediaBytes } from '../sizing';
import { isCapped } from '../spendCap';
import type { Limit, MetricId, Setting } from '../types';
import { databaseLimits } from './database';
import type { ComputeSize } from './sizes';
import { functionCalls, type Plan, quota, workerCalls } from './usage';

/** Every limit that a Supabase project lives under on this plan and size. */
export function supabaseLimits(setting: Setting, plan: Plan, size: ComputeSize, cap: SpendCap | null): Limit[] {
  return [
    ...quotas(setting, plan, cap),
    ...databaseLimits(setting, plan, size, cap),
    ...(setting.options.realtime === 'platform' ? realtime(setting, plan, cap) : []),
    ...(setting.options.media === 'platform' ? uploads(setting, plan) : []),
  ];
}

/** The quotas of a plan: hard limits on Free and where the spend cap covers them, otherwise where billing begins. */
function quotas(setting: Setting, plan: Plan, cap: SpendCap | null): Limit[] {
  const { demand, options } = setting;
  const onPlatform = options.media === 'platform';
  const own = options.realtime === 'platform';
  const uncachedOf = (of: Demand): number =>
    toGB(
      of.egress.api +
        (onPlatform ? of.egress.mediaUncached + copiedBytes({ demand: of, level: setting.level }) : 0) +
        (own ? of.egress.realtime : 0),
    );
  const withMedia: Partial<Record<MetricId, (of: Demand) => number>> = onPlatform
    ? { 'supabase.egress.uncached': uncachedOf, 'supabase.egress.cached': (of) => toGB(of.egress.mediaCached) }
    : {};
  const uses: [price: MetricId, label: string, used: number, unit: string, fixed?: number][] = [
    ['supabase.egress.uncached', 'Uncached egress', uncachedOf(demand), 'GB a month'],
    ['supabase.auth.mau', 'Monthly active users', demand.people.monthly, 'users'],
    [
      'supabase.functions.invocations',
      'Edge function calls',
      functionCalls(setting),
      'calls a month',
      workerCalls(setting),
    ],
  ];
  if (onPlatform) {
    uses.push(
      ['supabase.egress.cached', 'Cached egress', toGB(demand.egress.mediaCached), 'GB a month'],
      ['supabase.storage.size', 'File storage', toGB(mediaBytes(demand)), 'GB'],
    );
  }
  if (own) uses.push(['supabase.realtime.messages', 'Realtime messages', demand.realtime.messages, 'messages a month']);
  return uses.map(([price, label, used, unit, fixed = 0]) => {
    const isHard = plan === 'free' || isCapped(price, cap);
    const useOf = withMedia[price];
    return limit(setting, {
      ...(useOf && { useOf }),
      id: price,
      kind: 'quota',
      metric: price,
      label,
      used,
      fixed,
      capacity: quota(price, plan, setting.prices),
      unit,
      beyond: isHard ? 'refused' : 'billed',
      effect: isHard
        ? 'requests are answered 402 after a grace period, until the next cycle or an upgrade'
        : 'billed beyond the quota',
      source: price,
    });
  });
}

function realtime(setting: Setting, plan: Plan, cap: SpendCap | null): Limit[] {
  const { realtime: use } = setting.demand;
  const key = plan === 'pro' && cap === 'off' ? 'pro-no-spend-cap' : plan;
  const capacityOf = (name: string): number => limitNumber(`supabase.realtime.${name}.${key}`);
  const source = (name: string): string => `supabase.realtime.${name}.${key}`;
  const limits = [
    limit(setting, {
      id: 'realtime-connections',
      kind: 'capacity',
      metric: 'realtime-connections',
      isPeakLoad: true,
      label: 'Realtime connections',
      used: use.connections,
      capacity: capacityOf('concurrent-connections'),
      unit: 'connections',
      beyond: 'refused',
      effect: 'joins are refused with too_many_connections',
      source: source('concurrent-connections'),
    }),
    limit(setting, {
      id: 'realtime-rate',
      kind: 'rate',
      metric: 'realtime-rate',
      label: 'Realtime messages per second',
      used: use.messagesPerSecond,
      capacity: capacityOf('messages-per-second'),
      unit: 'messages/s',
      beyond: 'throttled',
      effect: 'clients are disconnected until the rate falls',
      source: source('messages-per-second'),
    }),
    limit(setting, {
      id: 'realtime-joins',
      kind: 'rate',
      metric: 'realtime-joins',
      label: 'Joins after an outage',
      used: use.reconnectJoins / 60,
      capacity: capacityOf('channel-joins-per-second'),
      unit: 'joins/s when all return within a minute',
      beyond: 'throttled',
      effect: 'clients wait longer than a minute to be live again',
      source: source('channel-joins-per-second'),
    }),
  ];
  if (use.presencePerSecond > 0) {
    limits.push(
      limit(setting, {
        id: 'realtime-presence',
        kind: 'rate',
        metric: 'realtime-presence',
        label: 'Presence messages per second',
        used: use.presencePerSecond,
        capacity: capacityOf('presence-messages-per-second'),
        unit: 'messages/s',
        beyond: 'throttled',
        effect: 'presence heartbeats are dropped',
        source: source('presence-messages-per-second'),
      }),
    );
  }
  if (plan !== 'free') {
    const isHard = isCapped('supabase.realtime.peak-connections', cap);
    limits.push(
      limit(setting, {
        id: 'supabase.realtime.peak-connections',
        kind: 'quota',
        metric: 'supabase.realtime.peak-connections',
        label: 'Realtime connections in the quota',
        used: use.connections,
        capacity: quota('supabase.realtime.peak-connections', plan, setting.prices),
        unit: 'connections',
        beyond: isHard ? 'refused' : 'billed',
        effect: isHard ? 'joins are refused until the next cycle' : 'sold in packages of 1,000 beyond the quota',
        source: 'supabase.realtime.peak-connections',
      }),
    );
  }
  return limits;
}

function uploads(setting: Setting, plan: Plan): Limit[] {
  if (plan !== 'free') return [];
  return [
    limit(setting, {
      id: 'file-size',
      kind: 'capacity',
      metric: null,
      label: 'Largest file on Free',
      used: clipBytes(setting.workload.values, setting.workload.app.defects.has('originals')) / 1e6,
      capacity: limitNumber('supabase.storage.max-file-size.free'),
      unit: 'MB',
      beyond: 'refused',
      effect: 'a longer clip is refused: compress before upload',
      source: 'supabase.storage.max-file-size.free',
      scaling: 'none',
    }),
  ];
}
