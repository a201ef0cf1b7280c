import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { fromGiB, toGB } from '../../units';
import { at } from '../../workload';
import type { SpendCap } from '../configuration';
import { limit } from '../limit';
import { besideTables, databaseNeed, runsRealtime } from '../sizing';
import { isCapped } from '../spendCap';
import type { Limit, Setting } from '../types';
import { DISK_TRIGGER, provisionedDisk } from './disk';
import type { ComputeSize } from './sizes';
import { type Plan, quota } from './usage';

const DISK = 'supabase.disk.gp3.size';
/** Sizes on which the platform's own polling has used up the budget of disk operations. */
const POLLING_FELT_ON = ['nano', 'micro'];
const POLLING_RISK =
  'A project of this size with 58 conversations ran out of it: change feeds poll ten times a second and jobs run every minute, at any number of users (supabase.floor.realtime-polling).';

/** Processors, disk, memory and connections of the database of a project. */
export function databaseLimits(setting: Setting, plan: Plan, size: ComputeSize, cap: SpendCap | null): Limit[] {
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
function disk(setting: Setting, plan: Plan, gb: number, cap: SpendCap | null): Limit {
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
