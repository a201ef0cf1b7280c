import type { Price, Tier } from '../prices/types';
import { allowanceOf } from './allowance';
import { wholePackages, wholeUnitsBelow } from './packages';
import { walkTiers } from './tiers';
import type { BillingTerms, PricedQuantity } from './types';

/** Units of a first tier that costs nothing: an allowance in the shape of a tier. */
export function freeTier({ tiers }: Price): number {
  return tiers?.[0]?.usd === 0 ? (tiers[1]?.from ?? 0) : 0;
}

/** USD at graduated prices. Where allowances are already taken off, so is a free first tier. */
function graduated(price: Price, units: number, { allowances }: BillingTerms): number {
  const tiers = price.tiers as readonly Tier[];
  return walkTiers(tiers, allowances === 'ignore' && units > 0 ? freeTier(price) + units : units);
}

/**
 * USD for the billable units of a price, `packages` of them where it is sold in packages.
 * A price with a native meter (GB-hour behind GB-month) is charged by that meter over the hours of the period.
 */
function charge(price: Price, billable: number, packages: number | undefined, terms: BillingTerms): number {
  if (price.native !== undefined) return billable * terms.hours * price.native.usd;
  const units = packages ?? billable;
  if (price.tiers === undefined) return units * (price.usd as number);
  if (packages === undefined) return graduated(price, units, terms);
  const size = price.package as number;
  return graduated(price, packages * size, terms) / size;
}

/**
 * Prices one quantity: free units first, then tiers on what is left, then whole packages.
 * `included` is given where the free units are not the record's alone (a shared pool, a further allowance).
 * The quantity must be a finite number from 0: `billUsage` checks it, other callers answer for it.
 */
export function priceLine(
  price: Price,
  quantity: number,
  terms: BillingTerms,
  included: number = allowanceOf(price, terms),
): PricedQuantity {
  const down = price.rounding === 'down';
  const metered = down ? wholeUnitsBelow(quantity, price.package ?? 1) : quantity;
  let billable = Math.max(0, metered - included);
  if (price.minimum !== undefined && quantity > 0) billable = Math.max(billable, price.minimum);
  if (price.package === undefined || price.native !== undefined) {
    return { quantity, included, billable, usd: charge(price, billable, undefined, terms) };
  }
  const packages = wholePackages(billable, price.package, quantity);
  return { quantity, included, billable, packages, usd: charge(price, billable, packages, terms) };
}
