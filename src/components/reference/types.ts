/** Where a figure was read, ready to print. */
export interface ReadingView {
  readonly url: string;
  readonly label: string;
  readonly place?: string;
  readonly asOf: string;
  readonly read?: string;
  readonly says?: string;
}

/** One price or limit, ready to print: all numbers are already written out. */
export interface RecordView {
  readonly id: string;
  readonly anchor: string;
  /** The headline number(s) with unit: one line, or one per tier or plan. */
  readonly figure: readonly string[];
  /** Quotas, packaging, minimums, credits: a sentence each. */
  readonly terms: readonly string[];
  readonly remark?: string;
  readonly readings: readonly ReadingView[];
  readonly checkAt: string;
  readonly asOf: string;
  /** ISO date by which the record is to be checked again. */
  readonly reviewBy: string;
  readonly confidence: string;
}

/** The records of one service of a vendor: the second part of their ids. */
export interface ServiceView {
  readonly service: string;
  readonly anchor: string;
  readonly records: readonly RecordView[];
}

export type RecordKind = 'prices' | 'limits';

/** Everything one vendor page prints. */
export interface VendorView {
  readonly kind: RecordKind;
  readonly vendor: string;
  readonly name: string;
  readonly region?: string;
  readonly lookedUp: string;
  readonly count: number;
  readonly services: readonly ServiceView[];
  readonly missing: readonly string[];
  readonly changes: readonly string[];
  /** True when the vendor has records of the other kind too. */
  readonly hasCounterpart: boolean;
}

/** One row of the index pages. */
export interface VendorSummary {
  readonly vendor: string;
  readonly name: string;
  readonly prices: number;
  readonly limits: number;
  readonly lookedUp: string;
  readonly missing: number;
}
