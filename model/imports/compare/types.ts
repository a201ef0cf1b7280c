import type { ChargeKind } from '../types';

/** Why a billed amount and the computed one differ; `none` where they agree to the cent. */
export type DifferenceKind =
  | 'none'
  | 'rounding'
  | 'region'
  | 'rate'
  | 'allowance'
  | 'commitment'
  | 'credit'
  | 'unknown';

/** All charges of one price and scope in one month, beside what the model computes for that quantity. */
export interface ComparedLine {
  readonly month: string | undefined;
  readonly vendor: string;
  readonly price: string;
  readonly scope: string;
  readonly region: string | undefined;
  /** In the unit of the price. */
  readonly quantity: number;
  readonly unit: string;
  readonly currency: string;
  /** Amount in the file; undefined where it has quantities only. */
  readonly billed: number | undefined;
  /** USD by the price book; undefined where the amounts cannot be compared. */
  readonly computed: number | undefined;
  /** Billed minus computed. */
  readonly difference: number | undefined;
  readonly kind: DifferenceKind;
  /** The difference, or what was assumed, in a sentence. */
  readonly why: string;
  /** How the file calls it. */
  readonly meters: readonly string[];
}

/** A charge that no price is known for. */
export interface UnmappedLine {
  readonly vendor: string;
  readonly service: string;
  readonly meter: string;
  readonly unit: string;
  readonly region: string | undefined;
  readonly month: string | undefined;
  readonly quantity: number;
  readonly cost: number;
  /** The file states quantities and no money. */
  readonly moneyless?: boolean;
  readonly currency: string;
  readonly why: string;
  /** A text to report it with: title and body, without account or resource names. */
  readonly issue: string;
}

/** Money that is not usage: listed, not compared. */
export interface OtherLine {
  readonly kind: ChargeKind;
  readonly vendor: string;
  readonly text: string;
  readonly month: string | undefined;
  readonly cost: number;
  readonly currency: string;
}

/** A line that the model bills and the file does not have. */
export interface AbsentLine {
  readonly month: string | undefined;
  readonly price: string;
  readonly usd: number;
}

/** A bill held against the price books. */
export interface Comparison {
  readonly lines: readonly ComparedLine[];
  readonly unmapped: readonly UnmappedLine[];
  readonly other: readonly OtherLine[];
  readonly absent: readonly AbsentLine[];
  /** Share of the usage money that a price was found for, 0 to 1; undefined where the files have no money. */
  readonly mappedShare: number | undefined;
  /** Plan by vendor that the charges are computed under: billed, named in a file, or assumed with a note. */
  readonly plans: Readonly<Record<string, string>>;
  /** Sums of the amounts in the files by kind of charge and currency. */
  readonly sums: readonly { readonly kind: ChargeKind; readonly currency: string; readonly cost: number }[];
  /** Sum of the compared lines in USD: as billed, and as computed. */
  readonly compared: { readonly billed: number; readonly computed: number };
  readonly notes: readonly string[];
}
