import type { Tier } from '../prices/types';

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

/** What was used in one billing period of `hours`, and on which plan. */
export interface UsageRequest {
  /** The plan of every vendor in the usage that has a plan of this name. */
  readonly plan?: string;
  /** The plan of one vendor, over `plan`. */
  readonly plans?: Readonly<Record<string, string>>;
  /** Hours in the period: more than 0, at most 745. 730 when absent. */
  readonly hours?: number;
  readonly usage: Readonly<Record<string, Quantity>>;
  readonly rates?: Readonly<Record<string, Rate>>;
  readonly allowances?: Allowances;
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
}

export interface Bill {
  readonly lines: readonly BillLine[];
  /** Sum of the lines in USD, unrounded. */
  readonly total: number;
}

/** The circumstances under which a quantity is priced. */
export interface BillingTerms {
  /** Hours in the billing period. */
  readonly hours: number;
  readonly plan?: string;
  readonly allowances?: Allowances;
}
