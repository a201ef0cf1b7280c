import { withPrice } from '../billing';
import type { Price } from '../prices';
import { type Estimate, estimate, pricesFor, type Scenario, totalOf } from './estimate';
import { recommend } from './recommend';
import { TIERS } from './tiers';

/** What hangs on a price at one tier, on one platform. */
export interface PriceWeight {
  readonly users: number;
  readonly platform: string;
  /** USD a month in all. */
  readonly total: number;
  /** Part of the total that is billed by this price, 0 to 1; credits count as less. */
  readonly share: number;
  /** USD a month more when the price rises by a tenth, with the choices made again. */
  readonly tenthMore: number;
}

const TENTH_MORE = 1.1;

/** The same price, every amount of it higher by a tenth. */
function raised(price: Price): Price {
  const { usd, tiers, native } = price;
  return {
    ...price,
    ...(usd === undefined ? {} : { usd: usd * TENTH_MORE }),
    ...(tiers === undefined ? {} : { tiers: tiers.map((tier) => ({ ...tier, usd: tier.usd * TENTH_MORE })) }),
    ...(native === undefined ? {} : { native: { ...native, usd: native.usd * TENTH_MORE } }),
  };
}

function weightOf(price: Price, { id, users, bill }: Estimate, scenario: Scenario): PriceWeight {
  const billed = bill.lines.reduce((sum, line) => (line.price === price.id ? sum + line.usd : sum), 0);
  return {
    users,
    platform: id,
    total: bill.total,
    share: bill.total === 0 ? 0 : billed / bill.total,
    tenthMore: totalOf(id, users, scenario) - bill.total,
  };
}

/**
 * What hangs on each of the prices at every tier, on the best platform and on Supabase: only the tiers at which a bill has the price.
 * By price id; a price of no such bill has an empty list.
 */
export function priceWeights(prices: readonly Price[], scenario: Scenario = {}): Map<string, readonly PriceWeight[]> {
  const catalogue = pricesFor(scenario);
  const answers = TIERS.flatMap((users) => {
    const { best } = recommend(users, scenario);
    return best.id === 'supabase' ? [best] : [best, estimate('supabase', users, scenario)];
  });
  return new Map(
    prices.map((price) => {
      const billed = answers.filter(({ bill }) => bill.lines.some((line) => line.price === price.id));
      if (billed.length === 0) return [price.id, []];
      const dearer = { ...scenario, prices: withPrice(catalogue, raised(price)) };
      return [price.id, billed.map((answer) => weightOf(price, answer, dearer))];
    }),
  );
}
