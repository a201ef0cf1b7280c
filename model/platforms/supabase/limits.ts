import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { fromGiB, toGB } from '../../units';
import { at, clipBytes, type Demand } from '../../workload';
import type { Configuration } from '../configuration';
import { limit } from '../limit';
import { besideTables, copiedBytes, databaseNeed, mediaBytes, runsRealtime } from '../sizing';
import { coveredBySpendCap } from '../spendCap';
import type { Limit, MetricId, Setting } from '../types';
import { DISK_TRIGGER, provisionedDisk } from './disk';
import type { ComputeSize } from './sizes';
import { functionCalls, type Plan, quota, workerCalls } from './usage';

type SpendCap = Configuration['spendCap'];

const DISK = 'supabase.disk.gp3.size';
/** Sizes on which the platform's own polling has used up the budget of disk operations. */
const POLLING_FELT_ON = ['nano', 'micro'];
const POLLING_RISK =
  'A project of this size with 58 conversations ran out of it: change feeds poll ten times a second and jobs run every minute, at any number of users (supabase.floor.realtime-polling).';

/** Every limit that a Supabase project lives under on this plan and size. */
export function supabaseLimits(setting: Setting, plan: Plan, size: ComputeSize, cap: SpendCap): Limit[] {
  return [
    ...quotas(setting, plan, cap),
    ...database(setting, plan, size, cap),
    ...(setting.options.realtime === 'platform' ? realtime(setting, plan, cap) : []),
    ...(setting.options.media === 'platform' ? uploads(setting, plan) : []),
  ];
}

/** The quotas of a plan: hard limits on Free and where the spend cap covers them, otherwise where billing begins. */
function quotas(setting: Setting, plan: Plan, cap: SpendCap): Limit[] {
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

/** Whether the spend cap turns the quota of a price into a hard limit. */
function isCapped(price: string, cap: SpendCap): boolean {
  return cap === 'on' && coveredBySpendCap(price);
}

function database(setting: Setting, plan: Plan, size: ComputeSize, cap: SpendCap): Limit[] {
  const { demand, workload, options } = setting;
  const need = databaseNeed(demand, workload.values, runsRealtime(options, true));
  const beside = toGB(besideTables(workload.values));
  const inUse = demand.perSecond.functions.peak * (at(workload.values, 'api-milliseconds') / 1000);
  const clients = heldClients(setting);
  const empty = limitNumber('supabase.floor.database') / 1000;
  const limits = [
    limit(setting, {
      id: 'cpu',
      kind: 'capacity',
      metric: 'cpu',
      isPeakLoad: true,
      label: `Database processors of ${size.id}`,
      used: need.vcpu,
      fixed: need.floor.vcpu,
      capacity: size.vcpu,
      unit: 'vCPU at the target utilisation',
      beyond: 'slows',
      effect: 'queries queue at the peak',
      source: `supabase.compute.${size.id}`,
      scaling: 'scans',
    }),
    limit(setting, {
      id: 'iops',
      kind: 'rate',
      metric: 'iops',
      label: `Disk operations of ${size.id}, sustained`,
      used: need.iops,
      fixed: need.floor.iops,
      capacity: size.iops,
      unit: 'operations/s at the target utilisation',
      beyond: 'throttled',
      effect: 'reads and commits wait once the burst is spent',
      source: `supabase.compute.disk-iops.${size.id}`,
      ...(POLLING_FELT_ON.includes(size.id) && { risk: POLLING_RISK }),
    }),
    limit(setting, {
      id: 'platform-memory',
      kind: 'capacity',
      metric: null,
      label: `Memory of ${size.id} that the platform's own services take`,
      used: limitNumber('supabase.floor.memory.nano') / 1000,
      capacity: toGB(fromGiB(size.memoryGib)),
      unit: 'GB at rest, as measured on Nano',
      beyond: 'slows',
      effect: 'little is left to cache the data, and the machine swaps',
      source: 'supabase.floor.memory.nano',
      scaling: 'none',
    }),
    limit(setting, {
      id: 'pool-sessions',
      kind: 'capacity',
      metric: null,
      isPeakLoad: true,
      label: `Clients of ${size.id} in session mode`,
      used: inUse,
      capacity: limitNumber(`supabase.pool-size.default.${size.id}`),
      unit: 'clients in use at the peak, were they in session mode',
      beyond: 'refused',
      effect: `one more client is refused with EMAXCONNSESSION, and an idle one counts: with those the functions would hold ${formatNumber(clients)}; here they use transaction mode`,
      source: `supabase.pool-size.default.${size.id}`,
    }),
    limit(setting, {
      id: 'pooler-clients',
      kind: 'capacity',
      metric: 'pooler-clients',
      isPeakLoad: true,
      label: 'Database connections of the functions',
      used: clients,
      capacity: size.poolerClients,
      unit: 'clients held at the peak',
      beyond: 'refused',
      effect: 'a function that cannot connect fails',
      source: `supabase.pooler.max-clients.${size.id}`,
    }),
    heldConnections(setting, size),
  ];
  if (plan === 'free') {
    limits.push(
      limit(setting, {
        id: 'database-size',
        kind: 'capacity',
        metric: 'database-size',
        label: 'Database size, with what an empty project takes',
        used: need.gb + empty,
        fixed: empty,
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
      kind: 'capacity',
      metric: 'database-size',
      label: `Database size recommended for ${size.id}`,
      used: need.gb + empty,
      fixed: empty,
      capacity: size.recommendedGb,
      unit: 'GB',
      beyond: 'slows',
      effect: 'the vendor advises a larger size',
      source: `supabase.db.recommended-max-size.${size.id}`,
    }),
    disk(setting, plan, need.gb + beside, cap),
    limit(setting, {
      id: 'disk-max',
      kind: 'capacity',
      metric: 'disk-max',
      label: 'Largest gp3 disk',
      used: need.gb + beside,
      fixed: beside,
      capacity: limitNumber('supabase.disk.gp3.max-size') * 1000,
      unit: 'GB',
      beyond: 'refused',
      effect: 'the database becomes read-only',
      source: 'supabase.disk.gp3.max-size',
    }),
  );
  return limits;
}

/**
 * Database clients that functions hold at the peak: calls a second times the seconds of a call and those that an idle instance keeps its
 * client afterwards.
 */
function heldClients({ demand, workload: { values } }: Setting): number {
  const seconds = at(values, 'api-milliseconds') / 1000 + at(values, 'client-idle-seconds');
  return demand.perSecond.functions.peak * seconds;
}

/** Connections to PostgreSQL that are open at any load: the pooler's pool, and the pools of the platform's own services. */
function heldConnections(setting: Setting, size: ComputeSize): Limit {
  const pool = limitNumber(`supabase.pool-size.default.${size.id}`);
  return limit(setting, {
    id: 'connections',
    kind: 'capacity',
    metric: 'connections',
    label: `Connections that the pooler's ${pool} and the platform's services hold`,
    used: pool + at(setting.workload.values, 'service-connections'),
    capacity: size.connections,
    unit: `connections of ${size.id}`,
    beyond: 'refused',
    effect: 'a direct connection is refused: too many clients already',
    source: `supabase.db.max-connections.${size.id}`,
    scaling: 'none',
  });
}

/** The disk grows by itself and is billed; with the spend cap on it stays as large as the plan includes. */
function disk(setting: Setting, plan: Plan, gb: number, cap: SpendCap): Limit {
  const base = {
    id: 'disk',
    kind: 'capacity',
    metric: 'disk',
    label: 'Provisioned disk',
    used: gb,
    fixed: toGB(besideTables(setting.workload.values)),
  } as const;
  if (isCapped(DISK, cap)) {
    return limit(setting, {
      ...base,
      capacity: quota(DISK, plan, setting.prices),
      unit: 'GB',
      beyond: 'refused',
      effect: 'the database becomes read-only: with the spend cap on, the disk does not grow',
      source: DISK,
    });
  }
  return limit(setting, {
    ...base,
    capacity: provisionedDisk(gb) * DISK_TRIGGER,
    unit: 'GB before it grows',
    beyond: 'billed',
    effect: 'the disk grows by half and is billed as provisioned',
    source: 'supabase.disk.autoscale',
  });
}

function realtime(setting: Setting, plan: Plan, cap: SpendCap): Limit[] {
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
