import type { Restriction, Tier } from '../prices/types';

/** Whether the free quantities of the records count. `ignore` prices from the first unit; fees and credits of a named plan stay. */
export type Allowances = 'apply' | 'ignore';

/** A price put in place of the record's. A number is USD per unit, or per package where the record is sold in packages. */
export type Rate =
  | number
  | {
      readonly usd?: number;
      readonly tiers?: readonly Tier[];
      /** Replaces every free quantity of the record: a number for any plan, or one number per plan. */
      readonly included?: number | Readonly<Record<string, number>>;
      readonly package?: number;
    };

/** Quantity in the unit of the price; one number, or one per project, replica, drain ... */
export type Quantity = number | Readonly<Record<string, number>>;

/** `usage`: what was used, allowances still to come off. `billed`: as an invoice lists it, allowances already taken off. */
export type Quantities = 'usage' | 'billed';

/**
 * An amount as a request may give it: in the unit of the price; in a unit that can be turned into it (GB-hour for GB-month); as a
 * quantity a day on a number of days, for meters with a daily quota; or as what is provisioned, for meters with an included part.
 * `engine` is the database engine where the included part depends on it.
 */
export type Amount =
  | number
  | { readonly quantity: number; readonly unit: string }
  | { readonly day: number; readonly days: number }
  | { readonly provisioned: number; readonly engine?: string };

/** The settings of a request that change how its quantities are read. */
export interface Settings {
  readonly hours: number;
  readonly quantities: Quantities;
}

/** What was used in one billing period of `hours`, and on which plan. */
export interface UsageRequest {
  /** The plan of every vendor in the usage that has a plan of this name. */
  readonly plan?: string;
  /** The plan of one vendor, over `plan`. */
  readonly plans?: Readonly<Record<string, string>>;
  /** Hours in the period: more than 0, at most 745. 730 when absent. */
  readonly hours?: number;
  readonly usage: Readonly<Record<string, Amount | Readonly<Record<string, Amount>>>>;
  readonly rates?: Readonly<Record<string, Rate>>;
  readonly allowances?: Allowances;
  /** `usage` when absent. */
  readonly quantities?: Quantities;
  /** The region of all vendors, or one per vendor. That of the price book when absent. */
  readonly region?: string | Readonly<Record<string, string>>;
  /** Whether usage over a quota is stopped instead of billed, where the plan has such a switch. Off when absent. */
  readonly spendCap?: 'on' | 'off';
}

/** What a quantity costs, and how that came about. All quantities are in the price's unit. */
export interface PricedQuantity {
  readonly quantity: number;
  /** Free units available to this quantity, used or not. */
  readonly included: number;
  /** Units charged for, before they are made up to whole packages. */
  readonly billable: number;
  /** Whole packages charged, where the price is sold in packages. */
  readonly packages?: number;
  /** USD, unrounded. */
  readonly usd: number;
}

export interface BillLine extends PricedQuantity {
  readonly price: string;
  /** The project, replica, drain ... that the line is for; for an account-wide price the word for the account. */
  readonly scope: string;
  readonly unit: string;
  /** Set where usage over the quota is not sold on the plan: `usd` is 0 and `then` says what the vendor does instead. */
  readonly restricted?: true;
  readonly then?: string;
  /** Why a line costs nothing that would cost something by itself. */
  readonly why?: string;
}

export interface Bill {
  readonly lines: readonly BillLine[];
  /** Sum of the lines in USD, unrounded. */
  readonly total: number;
}

/** A bill with what it rests on: region, currency, dates of the prices, and every assumption made. */
export interface NotedBill extends Bill {
  readonly notes: readonly string[];
}

/** The circumstances under which a quantity is priced. */
export interface BillingTerms {
  /** Hours in the billing period. */
  readonly hours: number;
  readonly plan?: string;
  readonly allowances?: Allowances;
  /** Usage that is stopped instead of billed once its free units are used up. */
  readonly stops?: readonly Restriction[];
}
