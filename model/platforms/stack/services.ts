import { priceIn } from '../../billing';
import { limitNumber } from '../../limits';
import { at } from '../../workload';
import { limit } from '../limit';
import { peakTimes } from '../sizing';
import type { Limit, Setting } from '../types';

/** A machine that a cloud sells, by the price of an hour. Its processors and memory are in the record of the price. */
export interface SoldMachine {
  readonly price: string;
  /** As the vendor writes it. */
  readonly name: string;
}

interface Machine extends SoldMachine {
  readonly vcpu: number;
  readonly memoryGib: number;
}

/** Machines that run all services of the stack but the database, each machine a whole copy. */
export interface Machines {
  readonly machine: Machine;
  readonly count: number;
}

/** Processors of one copy of the services: the vendor's least. */
export function coresOfCopy(): number {
  return limitNumber('supabase-self-hosted.minimum', 'cores');
}

/** GiB of memory that one copy of the services takes, with the target utilisation taken into account. */
export function memoryNeeded({ workload: { values } }: Setting): number {
  return at(values, 'stack-memory') / at(values, 'target-utilisation');
}

/** Copies of the services: two where more than one copy of the API is promised, more where the peak needs them. */
export function copiesFor({ demand, level, workload }: Setting, vcpu: number): number {
  const rate = (demand.perSecond.reads.peak + demand.perSecond.writes.peak) * peakTimes(demand);
  return Math.max(level.redundantApi ? 2 : 1, Math.ceil(rate / ratePerCopy(workload.values, vcpu)));
}

function ratePerCopy(values: Setting['workload']['values'], vcpu: number): number {
  return vcpu * at(values, 'requests-per-api-vcpu') * at(values, 'target-utilisation');
}

/** The smallest machine of a cloud that has the vendor's least and the memory that the services need; the largest where none has. */
export function machinesFor(setting: Setting, sold: readonly SoldMachine[]): Machines {
  const memory = Math.max(memoryNeeded(setting), limitNumber('supabase-self-hosted.minimum', 'memoryGib'));
  const machines = sold.map((one): Machine => {
    const { vcpu = 0, memoryGib = 0 } = priceIn(setting.prices, one.price).spec ?? {};
    return { ...one, vcpu, memoryGib };
  });
  const machine = (machines.find(({ vcpu, memoryGib }) => vcpu >= coresOfCopy() && memoryGib >= memory) ??
    machines[machines.length - 1]) as Machine;
  return { machine, count: copiesFor(setting, machine.vcpu) };
}

/** GiB of disk of a machine: the vendor's least, which includes a database that runs elsewhere here. */
export function machineDisk(): number {
  return limitNumber('supabase-self-hosted.minimum', 'diskGib');
}

/** Limits of the services on their machines. */
export function servicesLimits(setting: Setting, { machine, count }: Machines): Limit[] {
  const { demand, workload } = setting;
  const memory = at(workload.values, 'stack-memory');
  return [
    limit(setting, {
      id: 'services-memory',
      kind: 'capacity',
      metric: null,
      label: `Memory of the services on ${machine.name}`,
      used: memory,
      fixed: memory,
      capacity: machine.memoryGib,
      unit: 'GiB, at rest and under small loads',
      beyond: 'refused',
      effect: 'a service is stopped for want of memory and starts again',
      source: machine.price,
      scaling: 'none',
    }),
    limit(setting, {
      id: 'services-rate',
      kind: 'rate',
      metric: null,
      label: `Requests that ${count} ${count > 1 ? 'copies' : 'copy'} of the services pass on`,
      used: (demand.perSecond.reads.peak + demand.perSecond.writes.peak) * peakTimes(demand),
      capacity: count * ratePerCopy(workload.values, machine.vcpu),
      unit: 'requests/s at the target utilisation',
      beyond: 'slows',
      effect: 'requests queue in front of the API',
      source: machine.price,
    }),
  ];
}

/** What the totals of the stack leave out, on either cloud. */
export const STACK_LEAVES_OUT: readonly string[] = [
  'Hours of work for updates, backups and nights: no report on record states them.',
  'How many connections one copy of Realtime carries on such a machine is on no record: measure it before you rely on it.',
  'Studio and the log service: run them when they are needed.',
];
