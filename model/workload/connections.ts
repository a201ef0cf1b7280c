import record from './connections.json';

/** Pool sizes against latency at one load of events, and PgBouncer's modes with idle clients; taken by `npm run lab -- connections`. */
export interface ConnectionRecord {
  /** Day of the run; null where none was kept yet. */
  readonly date: string | null;
  readonly commit: string;
  readonly processor: string;
  readonly cores: number;
  /** Processors that other programs kept busy when the run began. */
  readonly otherLoad: number;
  readonly pgbouncer: string;
  readonly users: number;
  /** Events a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Latencies in milliseconds. */
  readonly pools: readonly {
    readonly pool: number;
    readonly p50: number;
    readonly p95: number;
    readonly p99: number;
    readonly longestQueue: number;
    readonly errors: number;
    readonly processorShare: number | null;
  }[];
  readonly poolers: readonly {
    readonly mode: 'transaction' | 'session';
    readonly idle: number;
    readonly answered: number;
    readonly refused: number;
    readonly p95: number;
  }[];
}

export const connections = record as ConnectionRecord;
