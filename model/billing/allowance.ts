import type { Price } from '../prices/types';
import type { BillingTerms } from './types';

const HOURS_PER_DAY = 24;

function ofPlan(table: Readonly<Record<string, number>> | undefined, plan: string | undefined): number {
  if (table === undefined) return 0;
  return table[plan ?? 'always'] ?? table.always ?? 0;
}

/** Whole days in a period of hours. */
export function wholeDays(hours: number): number {
  return Math.floor(hours / HOURS_PER_DAY);
}

/**
 * Free units of a price for one period: the plan's quantity (or the one every account has), and the daily quantity
 * for each day of use; for each whole day of the period where the days are not known. Free units that depend on other prices
 * (`includedPlus`) are not in it.
 */
export function allowanceOf(price: Price, terms: BillingTerms, days: number = wholeDays(terms.hours)): number {
  if (terms.allowances === 'ignore') return 0;
  return ofPlan(price.included, terms.plan) + ofPlan(price.includedDaily, terms.plan) * days;
}
