import type { Quantity, Rate } from '../../billing/index';
import type { Source } from '../../prices/types';

/** How the vendor rounds a row for display. `cent a day`: the cost of one day to the cent, times 30. */
export type Shown = 'exact' | 'cent' | 'cent up' | 'cent down' | 'cent a day' | 'dollar';

/** A rate as the example has it: as in a request, or as the price of a whole month or of a second of an hourly price. */
export type ExampleRate = Rate | { readonly usdPerMonth: number } | { readonly usdPerSecond: number };

/** One row of the vendor's table; `prices` where it prints several of our lines as one. */
export interface Row {
  readonly price?: string;
  readonly prices?: readonly string[];
  /** All scopes where absent. */
  readonly scope?: string;
  readonly printed?: number;
  readonly shown?: Shown;
  /** Free units that the vendor takes off. */
  readonly included?: number;
  /** Units over the free ones, before whole packages. */
  readonly billable?: number;
  readonly packages?: number;
}

/** A worked bill that a vendor, or a third party named in `by`, has published. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly by?: string;
  readonly note?: string;
  /** Set where a newer version of the page has replaced this one. */
  readonly superseded?: string;
  /** False where the example cannot be held against a bill; `reason` or `vendorError` says why. */
  readonly usable?: false;
  readonly reason?: string;
  /** What is wrong in the vendor's own arithmetic. The rows hold, the printed total does not. */
  readonly vendorError?: string;
  readonly plan?: string;
  readonly hours?: number;
  readonly allowances?: 'ignore';
  readonly usage?: Readonly<Record<string, Quantity>>;
  readonly rates?: Readonly<Record<string, ExampleRate>>;
  /** Lines of a true bill that the vendor leaves out of the example. */
  readonly leavesOut?: readonly string[];
  readonly rows?: readonly Row[];
  readonly printedTotal?: number;
  /** Sum of the rows before rounding, worked out apart from the code under test. */
  readonly exactTotal?: number;
  /** Quantities split over the tiers of a price, where the vendor prints that instead of dollars. */
  readonly slices?: readonly {
    readonly price: string;
    readonly quantity: number;
    readonly printed: readonly number[];
  }[];
}

/** A published count: what a vendor meters, before any price. */
export interface CountExample {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly note?: string;
  readonly rule: string;
  readonly arguments: readonly unknown[];
  readonly result: number;
}
