import { HOURS_PER_MONTH } from '../../units';
import { cheapest, type Way } from '../cost';
import type { Choice, Setting, Usage, Why } from '../types';
import { copiesFor, coresOfCopy, type Machines, machineDisk, memoryNeeded, type SoldMachine } from './services';

/** Prices of what stands beside a machine: its disk, and an address. */
export interface MachinePrices {
  readonly disk: string;
  readonly address: string;
}

/** A line of the category compute. */
export function compute(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'compute', price, quantity, label, why };
}

/** The services on machines of their own, with their disks. */
export function onMachines({ machine, count }: Machines, { disk }: MachinePrices): Usage[] {
  return [
    compute(
      machine.price,
      count * HOURS_PER_MONTH,
      `Services of the stack, ${machine.name}`,
      `${count} x ${HOURS_PER_MONTH} h: gateway, Auth, PostgREST, Realtime, Storage and functions`,
    ),
    compute(disk, count * machineDisk(), 'Disks of the machines', `${count} x ${machineDisk()} GiB`),
  ];
}

/** Public addresses all month. */
export function addresses(count: number, { address }: MachinePrices): Usage {
  return compute(address, count * HOURS_PER_MONTH, 'Public addresses', `${count} x ${HOURS_PER_MONTH} h`);
}

/** The services on a platform that runs containers: processors and memory by the hour, for each copy. */
export function onContainers(
  setting: Setting,
  { name, vcpu, memory }: { readonly name: string; readonly vcpu: string; readonly memory: string },
): { copies: number; usage: Usage[] } {
  const cores = coresOfCopy();
  const copies = copiesFor(setting, cores);
  const gib = Math.max(Math.ceil(memoryNeeded(setting)), cores * 2);
  const hours = copies * HOURS_PER_MONTH;
  const why = `${copies} x ${HOURS_PER_MONTH} h`;
  return {
    copies,
    usage: [
      compute(vcpu, hours * cores, `${name} processors`, `${why} x ${cores} vCPU`),
      compute(memory, hours * gib, `${name} memory`, `${why} x ${gib} GiB`),
    ],
  };
}

/** One machine for staging, with its disk and address. */
export function stagingUsage({ price, name }: SoldMachine, { disk, address }: MachinePrices): Usage[] {
  const usage = [
    compute(price, HOURS_PER_MONTH, `Staging services, ${name}`, `${HOURS_PER_MONTH} h`),
    compute(disk, machineDisk(), 'Disk of the staging services', `${machineDisk()} GiB`),
    compute(address, HOURS_PER_MONTH, 'Address of staging', `${HOURS_PER_MONTH} h`),
  ];
  return usage.map((line) => ({ ...line, part: 'staging' }));
}

/** The cheapest way to run the services. */
export function servicesChoice(
  ways: readonly Way[],
  rule: string,
  { prices }: Setting,
): { usage: readonly Usage[]; choice: Choice } {
  const { chosen, alternatives } = cheapest(ways, prices);
  return { usage: chosen.usage, choice: { id: 'services', chosen: chosen.id, rule, alternatives } };
}
