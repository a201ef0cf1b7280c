import type { Confidence, Source } from '../prices/types';

/** A quota or capacity as a vendor states it: one number, or one number per key (plan, baseline/burst). */
export interface LimitRecord {
  readonly id: string;
  readonly value: number | string | Readonly<Record<string, number | string>>;
  readonly unit: string;
  /** Plan or setting the value belongs to. */
  readonly plan?: string;
  readonly asOf: string;
  readonly checkAt: string;
  readonly confidence: Confidence;
  /** ISO date on which to check the record again, where the rule of `prices/review.ts` does not fit. */
  readonly reviewBy?: string;
  readonly note?: string;
  readonly source?: Source;
  readonly also?: readonly Source[];
}

/** One vendor's limits as filed: `model/limits/VENDOR.json`. */
export interface LimitBook {
  readonly $schema?: string;
  readonly vendor: string;
  readonly name: string;
  readonly lookedUp: string;
  readonly limits: readonly LimitRecord[];
  readonly notes?: readonly string[];
  readonly missing?: readonly string[];
}
