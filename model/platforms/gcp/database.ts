import { formatNumber } from '../../format';
import { limitNumber } from '../../limits';
import { HOURS_PER_MONTH, toGiB } from '../../units';
import { at } from '../../workload';
import type { DatabaseSize } from '../configuration';
import { limit } from '../limit';
import {
  besideTables,
  DISK_HEADROOM,
  databaseNeed,
  diskBytes,
  peakTimes,
  provisionedGib,
  roundUpTo,
  runsRealtime,
} from '../sizing';
import type { Limit, Setting, Usage, UsagePart, Why } from '../types';

/** Shared cores as the vendor lists them; they are outside its service-level agreement. */
const SHARED: readonly DatabaseSize[] = [
  { id: 'db-f1-micro', name: 'db-f1-micro', isDedicated: false, vcpu: 1, memoryGib: 0.6 },
  { id: 'db-g1-small', name: 'db-g1-small', isDedicated: false, vcpu: 1, memoryGib: 1.7 },
];
const VCPUS = [1, 2, 4, 8, 16, 32, 64, 96];
const MIN_MEMORY_GIB = 3.75;
const MAX_MEMORY_PER_VCPU_GIB = 6.5;
export const MIN_DISK_GIB = 10;
const MEMORY_STEP_GIB = 0.25;

/** The smallest machine for a setting: shared cores, which have no uptime commitment, only where none is promised. */
export function machineFor(setting: Setting): DatabaseSize {
  const shared = sharedMachine(setting);
  if (shared && setting.level.availabilityPercent === null && !setting.level.dedicatedCpu) return shared;
  return dedicatedMachine(setting);
}

/** The smallest shared core that carries the load; undefined where none does. */
export function sharedMachine({ demand, workload, options }: Setting): DatabaseSize | undefined {
  const need = databaseNeed(demand, workload.values, runsRealtime(options));
  return SHARED.find((machine) => machine.vcpu >= need.vcpu && machine.memoryGib >= need.memoryGib);
}

/** GiB of disk that a setting provisions. */
export function diskFor(setting: Pick<Setting, 'demand' | 'workload'>): number {
  return provisionedGib(diskBytes(setting), MIN_DISK_GIB);
}

/** The id with the memory that it grows to: memory is sold by the quarter GiB, and nobody plans a change before it has doubled. A judgement. */
function customBand(vcpu: number, memoryGib: number): string {
  return customId(vcpu, MIN_MEMORY_GIB * 2 ** Math.ceil(Math.log2(memoryGib / MIN_MEMORY_GIB)));
}

function customId(vcpu: number, memoryGib: number): string {
  return `db-custom-${vcpu}-${Math.round(memoryGib * 1024)}`;
}

/** The smallest machine with processors of its own. */
export function dedicatedMachine({ demand, workload, level, options }: Setting): DatabaseSize {
  const need = databaseNeed(demand, workload.values, runsRealtime(options));
  const least = level.dedicatedCpu ? 2 : 1;
  const vcpu =
    VCPUS.find((n) => n >= least && n >= need.vcpu && n * MAX_MEMORY_PER_VCPU_GIB >= need.memoryGib) ??
    (VCPUS[VCPUS.length - 1] as number);
  const wanted = Math.max(MIN_MEMORY_GIB, least * MIN_MEMORY_GIB, need.memoryGib, vcpu * MIN_MEMORY_GIB);
  const memoryGib = Math.min(roundUpTo(wanted, MEMORY_STEP_GIB), vcpu * MAX_MEMORY_PER_VCPU_GIB);
  const id = customId(vcpu, memoryGib);
  return { id, name: id, isDedicated: true, vcpu, memoryGib, band: customBand(vcpu, memoryGib) };
}

export function databaseUsage(setting: Setting, machine: DatabaseSize): Usage[] {
  const { demand, level, workload } = setting;
  const kind = level.standby ? 'ha' : 'zonal';
  const disk = provisionedGib(diskBytes(setting), MIN_DISK_GIB);
  const backup = toGiB(demand.database.totalBytes) * at(workload.values, 'backup-factor');
  const usage: Usage[] = [
    ...machineUsage(machine, kind),
    line(
      `gcp.cloudsql.storage.ssd.${kind}`,
      disk,
      'Database disk, provisioned',
      () =>
        `${formatNumber(toGiB(diskBytes(setting)))} GiB of data, log and system x ${DISK_HEADROOM}, at least ${MIN_DISK_GIB}`,
    ),
    line('gcp.cloudsql.backup', backup, 'Backups', () => `${formatNumber(backup)} GiB: a copy and a week of changes`),
  ];
  if (level.staging) {
    usage.push(
      line(
        'gcp.cloudsql.postgres.db-f1-micro.zonal',
        HOURS_PER_MONTH,
        'Staging database, db-f1-micro',
        `${HOURS_PER_MONTH} h`,
        'staging',
      ),
      line(
        'gcp.cloudsql.storage.ssd.zonal',
        MIN_DISK_GIB,
        'Staging disk',
        `${MIN_DISK_GIB} GiB, the smallest provisioned here`,
        'staging',
      ),
    );
  }
  return usage;
}

/** What a machine is billed by. */
export function machineUsage(machine: DatabaseSize, kind: 'zonal' | 'ha'): Usage[] {
  const twice = kind === 'ha' ? ', both copies in one price' : '';
  if (!machine.isDedicated) {
    return [
      line(
        `gcp.cloudsql.postgres.${machine.id}.${kind}`,
        HOURS_PER_MONTH,
        `Cloud SQL, ${machine.id}`,
        `${HOURS_PER_MONTH} h${twice}`,
        'database',
      ),
    ];
  }
  const { vcpu, memoryGib } = machine;
  return [
    line(
      `gcp.cloudsql.postgres.enterprise.vcpu.${kind}`,
      vcpu * HOURS_PER_MONTH,
      `Cloud SQL processors, ${vcpu} vCPU`,
      `${vcpu} x ${HOURS_PER_MONTH} h${twice}`,
      'database',
    ),
    line(
      `gcp.cloudsql.postgres.enterprise.memory.${kind}`,
      memoryGib * HOURS_PER_MONTH,
      `Cloud SQL memory, ${memoryGib} GiB`,
      `${memoryGib} x ${HOURS_PER_MONTH} h${twice}`,
      'database',
    ),
  ];
}

function line(price: string, quantity: number, label: string, why: Why, part?: UsagePart): Usage {
  return { category: 'database', price, quantity, label, why, ...(part && { part }) };
}

export function databaseLimits(setting: Setting, machine: DatabaseSize): Limit[] {
  const need = databaseNeed(setting.demand, setting.workload.values, runsRealtime(setting.options));
  const beside = toGiB(besideTables(setting.workload.values));
  const disk = provisionedGib(diskBytes(setting), MIN_DISK_GIB);
  const kind = setting.level.standby ? 'ha' : 'zonal';
  const source = machine.isDedicated
    ? `gcp.cloudsql.postgres.enterprise.vcpu.${kind}`
    : `gcp.cloudsql.postgres.${machine.id}.${kind}`;
  const limits = [
    limit(setting, {
      id: 'cpu',
      kind: 'capacity',
      metric: 'cpu',
      isPeakLoad: true,
      label: `Database processors of ${machine.id}`,
      used: need.vcpu,
      fixed: need.floor.vcpu,
      capacity: machine.vcpu,
      unit: 'vCPU at the target utilisation',
      beyond: 'slows',
      effect: 'queries queue at the peak',
      source,
      scaling: 'scans',
    }),
    limit(setting, {
      id: 'memory',
      kind: 'capacity',
      metric: 'memory',
      label: `Database size that the memory of ${machine.id} serves well`,
      used: need.memoryGib,
      capacity: machine.memoryGib,
      unit: 'GiB of memory',
      beyond: 'slows',
      effect: 'the working set no longer fits in memory',
      source: 'rule:memory-ratio',
    }),
    limit(setting, {
      id: 'disk',
      kind: 'capacity',
      metric: 'disk',
      label: 'Provisioned disk',
      used: need.gib + beside,
      fixed: beside,
      capacity: disk,
      unit: 'GiB',
      beyond: 'billed',
      effect: 'the disk grows by itself and never shrinks',
      source: `gcp.cloudsql.storage.ssd.${kind}`,
    }),
    limit(setting, {
      id: 'disk-max',
      kind: 'capacity',
      metric: 'disk-max',
      label: 'Largest Cloud SQL disk',
      used: need.gib + beside,
      fixed: beside,
      capacity: limitNumber('gcp.cloudsql.max-storage.dedicated') * 1024,
      unit: 'GiB',
      beyond: 'refused',
      effect: 'no larger disk is sold',
      source: 'gcp.cloudsql.max-storage.dedicated',
    }),
  ];
  if (machine.id === 'db-f1-micro') {
    limits.push(
      limit(setting, {
        id: 'connections',
        kind: 'capacity',
        metric: 'connections',
        isPeakLoad: true,
        label: 'Database connections of db-f1-micro',
        used:
          setting.demand.perSecond.reads.peak *
          peakTimes(setting.demand) *
          (at(setting.workload.values, 'api-milliseconds') / 1000),
        capacity: limitNumber('gcp.cloudsql.max-connections.db-f1-micro'),
        unit: 'connections in use at the peak',
        beyond: 'refused',
        effect: 'requests fail to connect',
        source: 'gcp.cloudsql.max-connections.db-f1-micro',
      }),
    );
  }
  return limits;
}
