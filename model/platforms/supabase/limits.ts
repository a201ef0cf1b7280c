import { limitNumber } from '../../limits';
import { toGB } from '../../units';
import { at, clipBytes } from '../../workload';
import { limit } from '../limit';
import { databaseNeed, mediaBytes } from '../sizing';
import type { Limit, Setting } from '../types';
import { DISK_TRIGGER, INITIAL_DISK_GB, provisionedDisk } from './disk';
import type { ComputeSize } from './sizes';
import { functionCalls, type Plan, quota } from './usage';

/** A paid organisation either stops at its quotas or is billed beyond them. */
export type SpendCap = 'on' | 'off' | 'none';

/** Every limit that a Supabase project lives under on this plan and size. */
export function supabaseLimits(setting: Setting, plan: Plan, size: ComputeSize, cap: SpendCap): Limit[] {
  return [
    ...quotas(setting, plan, cap),
    ...database(setting, plan, size, cap),
    ...(setting.options.realtime === 'platform' ? realtime(setting, plan, cap) : []),
    ...(setting.options.media === 'platform' ? uploads(setting, plan) : []),
  ];
}

/** The quotas of a plan: walls on Free and with the spend cap on, otherwise where billing begins. */
function quotas(setting: Setting, plan: Plan, cap: SpendCap): Limit[] {
  const { demand, options } = setting;
  const onPlatform = options.media === 'platform';
  const own = options.realtime === 'platform';
  const uncached =
    demand.egress.api + (onPlatform ? demand.egress.mediaUncached : 0) + (own ? demand.egress.realtime : 0);
  const uses: [price: string, label: string, used: number, unit: string][] = [
    ['supabase.egress.uncached', 'Uncached egress', toGB(uncached), 'GB a month'],
    ['supabase.auth.mau', 'Monthly active users', demand.people.monthly, 'users'],
    ['supabase.functions.invocations', 'Edge function calls', functionCalls(setting), 'calls a month'],
  ];
  if (onPlatform) {
    uses.push(
      ['supabase.egress.cached', 'Cached egress', toGB(demand.egress.mediaCached), 'GB a month'],
      ['supabase.storage.size', 'File storage', toGB(mediaBytes(demand)), 'GB'],
    );
  }
  if (own) uses.push(['supabase.realtime.messages', 'Realtime messages', demand.realtime.messages, 'messages a month']);
  const wall = plan === 'free' || cap === 'on';
  return uses.map(([price, label, used, unit]) =>
    limit(setting, {
      id: price,
      label,
      used,
      capacity: quota(price, plan, setting.prices),
      unit,
      beyond: wall ? 'refused' : 'billed',
      effect: wall
        ? 'requests are answered 402 after a grace period, until the next cycle or an upgrade'
        : 'billed beyond the quota',
      source: price,
    }),
  );
}

function database(setting: Setting, plan: Plan, size: ComputeSize, cap: SpendCap): Limit[] {
  const { demand, workload } = setting;
  const need = databaseNeed(demand, workload.values);
  const limits = [
    limit(setting, {
      id: 'cpu',
      label: `Database processors of ${size.id}`,
      used: need.vcpu,
      capacity: size.vcpu,
      unit: 'vCPU at the target utilisation',
      beyond: 'slows',
      effect: 'queries queue at the peak',
      source: `supabase.compute.${size.id}`,
      growth: 'scans',
    }),
    limit(setting, {
      id: 'iops',
      label: `Disk operations of ${size.id}, sustained`,
      used: need.iops,
      capacity: size.iops,
      unit: 'operations/s at the target utilisation',
      beyond: 'throttled',
      effect: 'reads and commits wait once the burst is spent',
      source: `supabase.compute.disk-iops.${size.id}`,
    }),
    limit(setting, {
      id: 'pooler-clients',
      label: 'Database connections of the functions',
      used: demand.perSecond.functions.peak * (at(workload.values, 'api-milliseconds') / 1000),
      capacity: size.poolerClients,
      unit: 'clients in use at the peak',
      beyond: 'refused',
      effect: 'a function that cannot connect fails',
      source: `supabase.pooler.max-clients.${size.id}`,
    }),
  ];
  if (plan === 'free') {
    limits.push(
      limit(setting, {
        id: 'database-size',
        label: 'Database size',
        used: need.gb,
        capacity: limitNumber('supabase.db.size.free'),
        unit: 'GB',
        beyond: 'refused',
        effect: 'the database becomes read-only',
        source: 'supabase.db.size.free',
      }),
    );
    return limits;
  }
  limits.push(
    limit(setting, {
      id: 'database-size',
      label: `Database size recommended for ${size.id}`,
      used: need.gb,
      capacity: size.recommendedGb,
      unit: 'GB',
      beyond: 'slows',
      effect: 'the working set no longer fits in memory',
      source: `supabase.db.recommended-max-size.${size.id}`,
    }),
    limit(setting, {
      id: 'disk',
      label: 'Provisioned disk',
      used: need.gb,
      ...diskGrowth(need.gb, cap),
      unit: 'GB before it grows',
      source: 'supabase.disk.autoscale',
    }),
    limit(setting, {
      id: 'disk-max',
      label: 'Largest gp3 disk',
      used: need.gb,
      capacity: limitNumber('supabase.disk.gp3.max-size') * 1000,
      unit: 'GB',
      beyond: 'refused',
      effect: 'the database becomes read-only',
      source: 'supabase.disk.gp3.max-size',
    }),
  );
  return limits;
}

/** The spend cap covers disk size: with it on, the disk does not grow beyond the size that the plan includes. */
function diskGrowth(databaseGb: number, cap: SpendCap): Pick<Limit, 'capacity' | 'beyond' | 'effect'> {
  if (cap === 'on') {
    return {
      capacity: INITIAL_DISK_GB * DISK_TRIGGER,
      beyond: 'refused',
      effect: 'the spend cap keeps the disk from growing, and a full disk makes the database read-only',
    };
  }
  return {
    capacity: provisionedDisk(databaseGb) * DISK_TRIGGER,
    beyond: 'billed',
    effect: 'the disk grows by half and is billed as provisioned',
  };
}

function realtime(setting: Setting, plan: Plan, cap: SpendCap): Limit[] {
  const { realtime: use } = setting.demand;
  const key = plan === 'pro' && cap === 'off' ? 'pro-no-spend-cap' : plan;
  const capacityOf = (name: string): number => limitNumber(`supabase.realtime.${name}.${key}`);
  const source = (name: string): string => `supabase.realtime.${name}.${key}`;
  const limits = [
    limit(setting, {
      id: 'realtime-connections',
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
    limits.push(
      limit(setting, {
        id: 'supabase.realtime.peak-connections',
        label: 'Realtime connections in the quota',
        used: use.connections,
        capacity: quota('supabase.realtime.peak-connections', plan, setting.prices),
        unit: 'connections',
        beyond: 'billed',
        effect: 'sold in packages of 1,000 beyond the quota',
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
      label: 'Largest file on Free',
      used: clipBytes(setting.workload.values, setting.workload.app.defects.has('originals')) / 1e6,
      capacity: limitNumber('supabase.storage.max-file-size.free'),
      unit: 'MB',
      beyond: 'refused',
      effect: 'a longer clip is refused: compress before upload',
      source: 'supabase.storage.max-file-size.free',
      growth: 'none',
    }),
  ];
}
