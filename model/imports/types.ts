import type { ImportProblem } from './text/problems';

/** What a row of a bill is. Only `usage` has a quantity that a price can explain; the rest is listed with its money. */
export type ChargeKind = 'usage' | 'purchase' | 'credit' | 'correction' | 'tax' | 'support' | 'refund';

/** One row of a bill in common terms, whatever the format. */
export interface BillRow {
  readonly kind: ChargeKind;
  /** Vendor of the price books: `aws`, `gcp`, `supabase` ..., or the provider's name in lower case where no book is of it. */
  readonly vendor: string;
  /** The vendor's service, as the mapping knows it. */
  readonly service: string;
  /** Usage type, SKU text or metric. */
  readonly meter: string;
  readonly operation?: string | undefined;
  /** Database engine, where the file states it. */
  readonly engine?: string | undefined;
  readonly unit: string;
  readonly quantity?: number | undefined;
  /** Amount on the invoice, in `currency`. */
  readonly cost: number;
  /** The same at list prices, where the file states it. */
  readonly listCost?: number | undefined;
  readonly currency: string;
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  /** Project, replica, instance ...: the scope of a price that is charged per scope. */
  readonly resource?: string | undefined;
  /** Billing month, YYYY-MM. */
  readonly month?: string | undefined;
  /** Usage that a commitment pays for. */
  readonly committed?: boolean | undefined;
  /** Price id that the file itself names. */
  readonly priceId?: string | undefined;
  /** Quantity after the free part was taken off. */
  readonly net?: boolean | undefined;
  /** Hours of the billing period, where they are not those of the month. */
  readonly hours?: number | undefined;
  /** List price of one unit, where the file states it. */
  readonly unitPrice?: number | undefined;
  /** Free units that the file states for this row. */
  readonly freeUnits?: number | undefined;
  /** The file has quantities and no amounts. */
  readonly moneyless?: boolean | undefined;
  /** A spend cap stops usage over the quotas. */
  readonly capped?: boolean | undefined;
}

/** Rows of a bill with everything equal but quantity and money, added up. */
export interface ImportedCharge extends Omit<BillRow, 'quantity' | 'cost' | 'listCost'> {
  readonly quantity: number;
  readonly cost: number;
  /** Undefined unless every row states it. */
  readonly listCost: number | undefined;
  readonly rows: number;
  /** Line of the first row in its file. */
  readonly line: number;
  /** The price that the mapping finds, and the quantity in its unit; otherwise why there is none. */
  readonly target: Target;
}

/** Where a meter leads. */
export type Target =
  | {
      readonly price: string;
      /** The quantity of the row times this is the quantity in the unit of the price. */
      readonly factor: number;
      /** What is assumed in the mapping, as a sentence. */
      readonly note?: string;
      /** True where the quantity excludes the free part: no allowance is taken off. */
      readonly net?: boolean;
      readonly also?: readonly { readonly price: string; readonly factor: number }[];
    }
  | {
      readonly why: string /** A meter that the mapping knows and that costs nothing by itself. */;
      readonly known?: true;
    };

/** What of a running app can be read out of a file. */
export type ImportedMeasureId =
  | 'users'
  | 'mau'
  | 'dau'
  | 'connections'
  | 'realtime-messages'
  | 'function-calls'
  | 'egress-cached-gb'
  | 'egress-uncached-gb'
  | 'database-gb'
  | 'storage-gb'
  | 'log-gb'
  | 'posts-rows'
  | 'reactions-rows'
  | 'comments-rows'
  | 'workouts-rows'
  | 'friendships-rows'
  | 'chat-rows'
  | 'rooms-rows'
  | 'notifications-rows'
  | 'auth-gb'
  | 'read-milliseconds'
  | 'write-milliseconds'
  | 'buffer-miss'
  | 'io-per-write'
  | 'cpu-share'
  | 'memory-share'
  | 'disk-gb'
  | 'disk-size-gb'
  | 'disk-iops'
  | 'database-connections'
  | 'pooler-clients'
  | 'database-connections-max'
  | 'vcpu'
  | 'memory-gib'
  | 'replica-calls-per-second';

/** A measurement read out of a file. */
export interface ImportedMeasure {
  readonly id: ImportedMeasureId;
  readonly value: number;
  /** Billing month or day of the file, where known. */
  readonly at?: string | undefined;
  /** The file and what of it, for a reader: `usage.json: EGRESS`. */
  readonly from: string;
}

/** Values of counters and gauges at one instant, for two readings to be compared. */
export interface Scrape {
  readonly project: string;
  /** Sum over all series of a name by its labels that count. */
  readonly values: ReadonlyMap<string, number>;
}

/** What one file says. */
export interface ImportedFile {
  readonly name: string;
  readonly format: FormatId;
  /** Records read: rows of a table, entries of a list, samples of a scrape. */
  readonly rows: number;
  readonly charges: readonly ImportedCharge[];
  readonly measures: readonly ImportedMeasure[];
  readonly scrape?: Scrape;
  /** Plan of Supabase that the file names, or whose included amounts it states; a billed fee counts before it. */
  readonly plan?: string;
  /** What a reader should know of the file, as sentences. */
  readonly notes: readonly string[];
  /** Rows and fields that could not be used. */
  readonly problems: readonly ImportProblem[];
  /** All of them, those not listed too. */
  readonly problemCount: number;
}

/** Formats that are read. */
export type FormatId =
  | 'focus'
  | 'aws-cur'
  | 'gcp-billing'
  | 'supabase-usage'
  | 'supabase-invoice'
  | 'supabase-usage-page'
  | 'infracost'
  | 'pg-stat-statements'
  | 'pg-tables'
  | 'prometheus';

/** A reader of one file: text goes in piece by piece, what the file says comes out at the end. */
export interface FileReader {
  /** Takes the next piece of text. Throws a `ModelError` where the file cannot be of the format. */
  readonly push: (text: string) => void;
  readonly finish: () => ImportedFile;
}
