import type { Tier } from '../prices/types';

/**
 * USD for a quantity at graduated prices: each slice at its own price, whatever the total.
 * Tiers ascend; the first starts at 0. A quantity of 0 costs 0.
 */
export function walkTiers(tiers: readonly Tier[], quantity: number): number {
  let usd = 0;
  for (let index = 0; index < tiers.length; index += 1) {
    const tier = tiers[index] as Tier;
    if (quantity <= tier.from) break;
    const end = tiers[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    usd += (Math.min(quantity, end) - tier.from) * tier.usd;
  }
  return usd;
}
