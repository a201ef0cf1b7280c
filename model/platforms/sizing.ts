import { toGB, toGiB } from '../units';
import { at, type Demand, type Values } from '../workload';
import type { Setting } from './types';

/**
 * Database bytes that one GiB of memory serves well: Supabase recommends 50 GB for 2 GiB, 100 for 4, 200 for 8
 * (limits supabase.db.recommended-max-size.*). The same ratio sizes every platform.
 */
export const GB_PER_MEMORY_GIB = 25;
/** Free room in a provisioned disk. A judgement: three months of growth without a resize. */
export const DISK_HEADROOM = 1.25;

/** What a database has to offer for a demand, before any vendor's sizes. */
export interface DatabaseNeed {
  /** vCPUs, with the target utilisation taken into account. */
  readonly vcpu: number;
  readonly memoryGib: number;
  readonly iops: number;
  readonly gb: number;
  readonly gib: number;
}

/**
 * How many times the peak of the app's events a deployment is sized for: more than 1 where published services see more requests of a
 * user than the events add up to, because nobody has measured how many this app makes. It raises rates, not monthly amounts.
 */
export function peakTimes({ peakRequests: { events, published } }: Demand): number {
  return events > 0 ? Math.max(1, published / events) : 1;
}

/** vCPUs that the peak keeps busy, as a deployment is sized. Scans of whole tables are those of the events. */
export function sizedCores(demand: Demand): number {
  const { peakCores, scanCores } = demand.database;
  return (peakCores - scanCores) * peakTimes(demand) + scanCores;
}

/** Processors, memory, disk operations and bytes that the database needs; the size is the largest of these. */
export function databaseNeed(demand: Demand, values: Values): DatabaseNeed {
  const utilisation = at(values, 'target-utilisation');
  const { peakIops, totalBytes } = demand.database;
  return {
    vcpu: sizedCores(demand) / utilisation,
    memoryGib: toGB(totalBytes) / GB_PER_MEMORY_GIB,
    iops: (peakIops * peakTimes(demand)) / utilisation,
    gb: toGB(totalBytes),
    gib: toGiB(totalBytes),
  };
}

/** Bytes of all media kept. */
export function mediaBytes(demand: Demand): number {
  return Object.values(demand.media).reduce((sum, kind) => sum + kind.storedBytes, 0);
}

/** Bytes of media that a month adds to the copy at a second vendor; none where the service level has no such copy. */
export function copiedBytes({ demand, level }: Pick<Setting, 'demand' | 'level'>): number {
  if (!level.mediaCopy) return 0;
  return Object.values(demand.media).reduce((sum, kind) => sum + kind.addedBytesPerMonth, 0);
}

/** Rounded up to a multiple of `step`. */
export function roundUpTo(value: number, step: number): number {
  return Math.ceil(value / step - 1e-9) * step;
}

const DISK_STEP_GIB = 10;

/** GiB of disk to provision for a database: its bytes with room to grow, in steps of ten, and not less than `least`. */
export function provisionedGib(databaseBytes: number, least: number): number {
  return Math.max(least, roundUpTo(toGiB(databaseBytes) * DISK_HEADROOM, DISK_STEP_GIB));
}
