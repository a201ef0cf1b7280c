import { bookOf } from '../prices';
import type { SpendCap } from './configuration';

/**
 * Whether a vendor's spend cap, where it is on, cuts off the usage of a price at the plan's quota instead of billing it. Asks the
 * vendor's price record (`spendCap.covered`).
 * @throws ModelError for an unknown price id.
 */
export function coveredBySpendCap(price: string): boolean {
  return bookOf(price).spendCap?.covered.includes(price) ?? false;
}

/** Whether a plan can have a spend cap; `price` is any price of its vendor. */
export function offersSpendCap(price: string, plan: string): boolean {
  return bookOf(price).spendCap?.plans.includes(plan) ?? false;
}

/** Whether the spend cap, as it is set, turns the quota of a price into a hard limit; null where the plan has none. */
export function isCapped(price: string, cap: SpendCap | null): boolean {
  return cap === 'on' && coveredBySpendCap(price);
}
