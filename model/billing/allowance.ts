import type { Price } from '../prices/types';
import type { BillingTerms } from './types';

const HOURS_PER_DAY = 24;

function ofPlan(table: Readonly<Record<string, number>> | undefined, plan: string | undefined): number {
  if (table === undefined) return 0;
  return table[plan ?? 'always'] ?? table.always ?? 0;
}

/**
 * Free units of a price for one period: the plan's quantity (or the one every account has), and the daily quantity
 * for each whole day of the period. Free units that depend on other prices (`includedPlus`) are not in it.
 */
export function allowanceOf(price: Price, terms: BillingTerms): number {
  if (terms.allowances === 'ignore') return 0;
  const days = Math.floor(terms.hours / HOURS_PER_DAY);
  return ofPlan(price.included, terms.plan) + ofPlan(price.includedDaily, terms.plan) * days;
}
