import record from './loads.json';

/** A tier's January peak, replayed on a database of the lab with the data of the tier. Latencies are in milliseconds. */
export interface LoadOfTier {
  readonly users: number;
  /** Events that arrived in a second. */
  readonly rate: number;
  readonly seconds: number;
  readonly pool: number;
  readonly events: number;
  readonly errors: number;
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of all processors of the machine; null where it was not known. */
  readonly processorShare: number | null;
  /** Processors that other programs kept busy: above the number of processors the latencies are theirs too. */
  readonly otherLoad: number;
  readonly checkpoints: number;
  readonly autovacuums: number;
}

/** The load runs of the tiers that were replayed last. */
export interface LoadRecord {
  readonly date: string;
  readonly commit: string;
  readonly processor: string;
  readonly cores: number;
  readonly runs: readonly LoadOfTier[];
}

export const loads = record as LoadRecord;
