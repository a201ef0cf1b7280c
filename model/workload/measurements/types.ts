/** What the model reads of a measurement; the file holds more. Costs are those of one call. */
export interface Measurement {
  /** Day of the run. */
  readonly date: string;
  /** Revision that was measured. */
  readonly commit: string;
  readonly machine: { readonly cores: number; readonly memoryGB: number; readonly processor: string };
  readonly postgres: { readonly version: string };
  readonly sizes: readonly MeasuredSize[];
  /** Times a day that an active user makes each request. */
  readonly mix: Readonly<Record<MeasuredMode, Readonly<Record<string, number>>>>;
  /** Reads with buffers of a share of the database. */
  readonly memory: readonly { readonly share: number; readonly blocksReadPerRead: number }[];
  /** Processor milliseconds of each event as a line over users. */
  readonly growth: Readonly<Record<MeasuredMode, Readonly<Record<string, MeasuredFit>>>>;
  /** The same of each request. */
  readonly requestGrowth: Readonly<Record<MeasuredMode, Readonly<Record<string, MeasuredFit>>>>;
}

/** A line through measured points: milliseconds = base + perUser × users. */
export interface MeasuredFit {
  readonly base: number;
  readonly perUser: number;
  /** Largest distance of a point from the line, as a share of the point. */
  readonly residual: number;
  /** `quadratic` where one call costs more the more users there are. */
  readonly load: 'linear' | 'quadratic';
}

/** The app as built, or after the repairs. */
export type MeasuredMode = 'built' | 'fixed';

export interface MeasuredRequest {
  readonly id: string;
  readonly kind: 'read' | 'feed' | 'write' | 'auth' | 'service';
  /** Milliseconds of processor time; null where the machine does not tell it. */
  readonly cpuMs: number | null;
  readonly rows: number;
  readonly bytes: number;
  readonly error?: string;
}

export interface MeasuredSize {
  readonly users: number;
  readonly databaseBytes: Readonly<Record<MeasuredMode, number>>;
  readonly requests: Readonly<Record<MeasuredMode, readonly MeasuredRequest[]>>;
  readonly events: Readonly<
    Record<MeasuredMode, readonly { readonly id: string; readonly bytes: number; readonly cpuMs: number | null }[]>
  >;
  /** Bytes of tables as rows came in, over freshly written ones. */
  readonly fill: number;
  readonly tables: readonly {
    readonly table: string;
    readonly rows: number;
    readonly heapPerRow: number;
    readonly indexPerRow: number;
  }[];
  readonly bloat: { readonly ratio: number; readonly tables: Readonly<Record<string, number>> };
  readonly disk: { readonly operationsPerRow: number };
  /** The same page of the feed, served in several ways. */
  readonly feeds: readonly { readonly id: string; readonly cpuMs: number | null; readonly bytes: number }[];
}

/** What the latest measurement puts in the place of records: written by the lab, read by the model. */
export interface MeasuredValues {
  /** File below model/workload/measurements/. */
  readonly file: string;
  readonly date: string;
  readonly commit: string;
  readonly postgres: string;
  readonly processor: string;
  /** Registered users at which was measured. */
  readonly users: readonly number[];
  readonly assumptions: Readonly<Record<string, MeasuredRange>>;
  readonly facts: Readonly<Record<string, number>>;
  readonly growth: readonly MeasuredGrowth[];
  readonly feeds: readonly MeasuredFeed[];
}

/** One way to serve the friends' feed. */
export interface MeasuredFeed {
  readonly id: string;
  /** Processor milliseconds of a page at each of the sizes, in their order. */
  readonly ms: readonly number[];
  /** Bytes of a page at the largest size. */
  readonly bytes: number;
}

/** Growth of the cost of one event or request over users. Milliseconds of processor time. */
export interface MeasuredGrowth extends Pick<MeasuredFit, 'base' | 'residual' | 'load'> {
  readonly of: 'event' | 'request';
  readonly id: string;
  readonly mode: MeasuredMode;
  /** At each of the sizes, in their order. */
  readonly ms: readonly number[];
  readonly perThousandUsers: number;
}

export interface MeasuredRange {
  readonly low: number;
  readonly base: number;
  readonly high: number;
  /** From which figures of the measurement. */
  readonly what: string;
}
