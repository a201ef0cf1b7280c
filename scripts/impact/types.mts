/** A record as filed: a price, a limit, an assumption or a fact of the app. */
export type FiledRecord = Readonly<Record<string, unknown>> & { readonly id: string };

export const RECORD_KINDS = ['prices', 'limits', 'assumptions', 'facts'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Best value of a tier in each demand case. */
export type BestByCase = Readonly<Record<string, string>>;

/** A user count at which an answer changes. */
export interface Turn {
  readonly kind: string;
  readonly platform: string;
  readonly from: string;
  readonly to: string;
  readonly users: number;
}

/** Whether a premise holds and what the model says; `unknown` where the model does not know what it names. */
export interface Judgement {
  readonly holds: boolean | 'unknown';
  readonly text: string;
}

/**
 * What a revision of the model answers, as plain values. A part is undefined where the revision cannot tell: an older model lacks
 * what came later.
 */
export interface Snapshot {
  readonly records: Readonly<Partial<Record<RecordKind, readonly FiledRecord[]>>>;
  /** USD a month by tier and platform id. */
  readonly totals?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly best?: Readonly<Record<string, BestByCase>>;
  readonly turns?: readonly Turn[];
  /** By the premise as JSON. */
  readonly claims?: Readonly<Record<string, Judgement>>;
}

/** A field of a record that is another than before. Undefined where the field, or the record, was not or is no longer there. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly state: 'new' | 'removed' | 'changed' | 'read again';
  readonly fields: readonly FieldChange[];
  /** When and where the figure that now stands was read, or the one that is gone. */
  readonly asOf?: string;
  readonly source?: string;
}

export interface TotalChange {
  readonly users: number;
  readonly platform: string;
  /** USD a month; undefined where one of the two has no such platform or tier. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface BestChange {
  readonly users: number;
  readonly case: string;
  readonly before: string;
  readonly after: string;
}

export interface TurnChange extends Omit<Turn, 'users'> {
  /** Undefined where it does not occur. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface ClaimChange {
  readonly premise: string;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** All that differs between two snapshots. */
export interface Impact {
  readonly records: readonly RecordChange[];
  readonly totals: readonly TotalChange[];
  readonly best: readonly BestChange[];
  readonly turns: readonly TurnChange[];
  readonly claims: readonly ClaimChange[];
  /** Parts that one of the two revisions cannot tell. */
  readonly unknown: readonly string[];
}
