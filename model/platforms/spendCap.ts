import { bookOf } from '../prices';

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
