import { limitNumber } from '../limits';
import { fromGB, toGB, toGiB } from '../units';
import { at, type Demand, type Values } from '../workload';
import type { Options, Setting } from './types';

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
  /** Tables and indexes. */
  readonly gb: number;
  readonly gib: number;
  /** What of `vcpu` and `iops` the platform itself takes, at any number of users. */
  readonly floor: Floor;
}

/** Load that no user causes. */
export interface Floor {
  readonly vcpu: number;
  readonly iops: number;
}

/** Whether Supabase's Realtime runs beside the database: its change feeds poll at any number of users. */
export function runsRealtime({ realtime, stack = false }: Options, isSupabase = false): boolean {
  return realtime === 'platform' && (isSupabase || stack);
}

/**
 * Processors and disk operations that the platform's own work takes: checkpoints, autovacuum, archiving of the log, exporters and jobs
 * on every database; where Realtime runs, polls a second (supabase.floor.realtime-polling) times the time of one.
 */
export function floorOf(values: Values, isPolled: boolean): Floor {
  const polls = isPolled ? limitNumber('supabase.floor.realtime-polling') : 0;
  return { vcpu: (polls * at(values, 'poll-ms')) / 1000, iops: at(values, 'background-iops') };
}

/** Bytes on the database's disk beside tables and indexes: the write-ahead log, and what the system keeps there. */
export function besideTables(values: Values): number {
  return fromGB(at(values, 'wal-gb') + at(values, 'system-gb'));
}

/** Bytes that the disk of a database has to hold: tables with indexes, write-ahead log and system. */
export function diskBytes({ demand, workload }: Pick<Setting, 'demand' | 'workload'>): number {
  return demand.database.totalBytes + besideTables(workload.values);
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

/** Processors, memory, disk operations and bytes that the database needs; the size is the largest of these. `isPolled`: Realtime runs beside it. */
export function databaseNeed(demand: Demand, values: Values, isPolled = false): DatabaseNeed {
  const utilisation = at(values, 'target-utilisation');
  const { peakIops, totalBytes } = demand.database;
  const own = floorOf(values, isPolled);
  const floor = { vcpu: own.vcpu / utilisation, iops: own.iops / utilisation };
  return {
    floor,
    vcpu: sizedCores(demand) / utilisation + floor.vcpu,
    memoryGib: toGB(totalBytes) / GB_PER_MEMORY_GIB,
    iops: (peakIops * peakTimes(demand)) / utilisation + floor.iops,
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

/** GiB of disk to provision for the bytes that it has to hold: with room to grow, in steps of ten, and not less than `least`. */
export function provisionedGib(bytes: number, least: number): number {
  return Math.max(least, roundUpTo(toGiB(bytes) * DISK_HEADROOM, DISK_STEP_GIB));
}
