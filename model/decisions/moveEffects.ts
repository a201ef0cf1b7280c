import { createCatalogue, withPrice } from '../billing';
import { booksAt, type PriceBook, type PriceMove, priceBooks, priceMoves } from '../prices';
import { type Scenario, totalOf } from './estimate';
import { MAIN_IDS } from './recommend';
import { TIERS } from './tiers';

/** A change of a price and what it did to the totals of the tiers. */
export interface MoveEffect {
  readonly move: PriceMove;
  /** USD a month just before and after, with nothing else changed; only where they differ. Empty where no total moved. */
  readonly totals: readonly {
    readonly users: number;
    readonly platform: string;
    readonly before: number;
    readonly after: number;
  }[];
}

/** Every change of a price on record with its effect on each tier and platform, newest first. */
export function moveEffects(books: readonly PriceBook[] = priceBooks, scenario: Scenario = {}): MoveEffect[] {
  return priceMoves(books).map((move) => {
    const prices = createCatalogue(booksAt(books, move.lastDay));
    const before: Scenario = { ...scenario, prices };
    const after: Scenario = { ...scenario, prices: withPrice(prices, move.after) };
    const totals = TIERS.flatMap((users) =>
      MAIN_IDS.map((platform) => ({
        users,
        platform,
        before: totalOf(platform, users, before),
        after: totalOf(platform, users, after),
      })),
    );
    return { move, totals: totals.filter((total) => total.before !== total.after) };
  });
}
