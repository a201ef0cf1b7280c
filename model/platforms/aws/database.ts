import { type Catalogue, priceIn } from '../../billing';
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
  runsRealtime,
} from '../sizing';
import type { Limit, Setting, Usage, UsagePart, Why } from '../types';

const IDS = [
  ...['micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'].map((size) => `db-t4g-${size}`),
  ...['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'].flatMap((size) => [
    `db-m7g-${size}`,
    `db-r7g-${size}`,
  ]),
];

const known = new WeakMap<Catalogue, readonly DatabaseSize[]>();

/** Every class under a set of prices, the cheapest first. */
function classesAt(prices: Catalogue): readonly DatabaseSize[] {
  const found = known.get(prices);
  if (found) return found;
  const priced = IDS.map((id) => {
    const { spec, usd = Number.POSITIVE_INFINITY } = priceIn(prices, `aws.rds.postgres.${id}.single-az`);
    const { vcpu = 0, memoryGib = 0, dedicated = false } = spec ?? {};
    return { usd, size: { id, name: id.replaceAll('-', '.'), vcpu, memoryGib, isDedicated: dedicated } };
  });
  const classes = priced.sort((one, other) => one.usd - other.usd).map(({ size }) => size);
  known.set(prices, classes);
  return classes;
}

/** Smallest disk this guide provisions, a judgement. */
export const MIN_DISK_GIB = 20;

/** The cheapest class that offers the processors and memory a setting needs; the largest where none does. */
export function instanceFor(setting: Setting): DatabaseSize {
  const classes = classesAt(setting.prices);
  const fits = fitting(setting).find((size) => size.isDedicated || !setting.level.dedicatedCpu);
  return fits ?? (classes[classes.length - 1] as DatabaseSize);
}

/** A kind of class: one that shares its processors, or current general purpose with processors of its own. */
export type DatabaseClass = 'burstable' | 'dedicated';

/** The cheapest class of a kind that carries the load; undefined where none does. */
export function fittingClass(setting: Setting, kind: DatabaseClass): DatabaseSize | undefined {
  return fitting(setting).find((size) => size.isDedicated === (kind === 'dedicated'));
}

/** Classes with the processors and memory that a setting needs, the cheapest first. */
function fitting({ demand, workload, prices, options }: Setting): readonly DatabaseSize[] {
  const need = databaseNeed(demand, workload.values, runsRealtime(options));
  return classesAt(prices).filter((size) => size.vcpu >= need.vcpu && size.memoryGib >= need.memoryGib);
}

/** GiB of disk that a setting provisions. */
export function diskFor(setting: Pick<Setting, 'demand' | 'workload'>): number {
  return provisionedGib(diskBytes(setting), MIN_DISK_GIB);
}

export function databaseUsage(setting: Setting, instance: DatabaseSize): Usage[] {
  const { demand, level, workload } = setting;
  const zone = level.standby ? 'multi-az' : 'single-az';
  const disk = provisionedGib(diskBytes(setting), MIN_DISK_GIB);
  const usage: Usage[] = [
    hours(
      `aws.rds.postgres.${instance.id}.${zone}`,
      'database',
      `RDS PostgreSQL, ${instance.name}`,
      level.standby ? 'both instances of the Multi-AZ pair in one price' : 'one instance in one zone',
    ),
    {
      category: 'database',
      price: `aws.rds.storage.gp3.${zone}`,
      quantity: disk,
      label: 'Database disk, provisioned',
      why: () =>
        `${formatNumber(toGiB(diskBytes(setting)))} GiB of data, log and system x ${DISK_HEADROOM}, at least ${MIN_DISK_GIB}`,
    },
  ];
  const backup = toGiB(demand.database.totalBytes) * at(workload.values, 'backup-factor');
  if (backup > disk) {
    usage.push({
      category: 'database',
      price: 'aws.rds.backup-storage',
      quantity: backup,
      label: 'Backup storage',
      why: () => `${formatNumber(backup)} GiB of backups less the ${disk} GiB that come with the disk`,
    });
  }
  if (level.staging) {
    usage.push(
      hours('aws.rds.postgres.db-t4g-micro.single-az', 'staging', 'Staging database, db.t4g.micro', 'staging'),
      {
        category: 'database',
        part: 'staging',
        price: 'aws.rds.storage.gp3.single-az',
        quantity: MIN_DISK_GIB,
        label: 'Staging disk',
        why: `${MIN_DISK_GIB} GiB, the smallest provisioned here`,
      },
    );
  }
  return usage;
}

function hours(price: string, part: UsagePart, label: string, why: Why): Usage {
  return { category: 'database', price, part, quantity: HOURS_PER_MONTH, label, why: `${HOURS_PER_MONTH} h: ${why}` };
}

export function databaseLimits(setting: Setting, instance: DatabaseSize): Limit[] {
  const { demand, workload, options } = setting;
  const need = databaseNeed(demand, workload.values, runsRealtime(options));
  const beside = toGiB(besideTables(workload.values));
  const { name } = instance;
  const source = `aws.rds.postgres.class.${instance.id}`;
  const disk = provisionedGib(diskBytes(setting), MIN_DISK_GIB);
  const size = disk >= limitNumber('aws.rds.gp3.stripe-threshold') ? 'large' : 'small';
  return [
    limit(setting, {
      id: 'cpu',
      kind: 'capacity',
      metric: 'cpu',
      isPeakLoad: true,
      label: `Database processors of ${name}`,
      used: need.vcpu,
      fixed: need.floor.vcpu,
      capacity: instance.vcpu,
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
      label: `Database size that the memory of ${name} serves well`,
      used: need.memoryGib,
      capacity: instance.memoryGib,
      unit: 'GiB of memory',
      beyond: 'slows',
      effect: 'the working set no longer fits in memory',
      source: 'rule:memory-ratio',
    }),
    limit(setting, {
      id: 'connections',
      kind: 'capacity',
      metric: 'connections',
      isPeakLoad: true,
      label: 'Database connections',
      used: demand.perSecond.reads.peak * peakTimes(demand) * (at(workload.values, 'api-milliseconds') / 1000),
      capacity: limitNumber(source, 'maxConnectionsUpperBound'),
      unit: 'connections in use at the peak',
      beyond: 'refused',
      effect: 'requests fail to connect',
      source,
    }),
    limit(setting, {
      id: 'iops',
      kind: 'rate',
      metric: 'iops',
      label: 'Disk operations included with gp3',
      used: need.iops,
      fixed: need.floor.iops,
      capacity: limitNumber(`aws.rds.gp3.${size}.iops`),
      unit: 'operations/s at the target utilisation',
      beyond: 'throttled',
      effect: 'reads and commits wait',
      source: `aws.rds.gp3.${size}.iops`,
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
      beyond: 'refused',
      effect: 'the database stops taking writes: resize before, without downtime',
      source: `aws.rds.storage.gp3.${setting.level.standby ? 'multi-az' : 'single-az'}`,
    }),
    limit(setting, {
      id: 'disk-max',
      kind: 'capacity',
      metric: 'disk-max',
      label: 'Largest RDS disk',
      used: need.gib + beside,
      fixed: beside,
      capacity: limitNumber('aws.rds.storage.max'),
      unit: 'GiB',
      beyond: 'refused',
      effect: 'no larger disk is sold',
      source: 'aws.rds.storage.max',
    }),
  ];
}
