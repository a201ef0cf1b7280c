import { type Catalogue, createCatalogue, priceIn, priceLine, type Quantity } from '../billing';
import { priceBooks } from '../prices';
import { HOURS_PER_MONTH } from '../units';
import type { Alternative, Choice, Usage } from './types';

const TERMS = { hours: HOURS_PER_MONTH };

/** All price books as filed, indexed once: the prices of a question that names no others. */
export const catalogue = createCatalogue(priceBooks);

/** Quantities by price and scope, as the billing engine takes them. Lines of one price and scope are added up. */
export function quantitiesOf(usage: readonly Usage[]): ReadonlyMap<string, Quantity> {
  const quantities = new Map<string, Quantity>();
  for (const { price, scope, quantity } of usage) {
    const known = quantities.get(price);
    if (scope === undefined) {
      quantities.set(price, ((known as number | undefined) ?? 0) + quantity);
    } else {
      const scopes = (known as Readonly<Record<string, number>> | undefined) ?? {};
      quantities.set(price, { ...scopes, [scope]: (scopes[scope] ?? 0) + quantity });
    }
  }
  return quantities;
}

/** What a few lines of different prices cost by themselves, to choose between two ways to buy one thing. USD a month. */
export function costOf(usage: readonly Usage[], prices: Catalogue): number {
  return usage.reduce((sum, { price, quantity }) => sum + priceLine(priceIn(prices, price), quantity, TERMS).usd, 0);
}

/** A way to buy a part: what it takes, and the term that rules it out, where there is one. */
export interface Way {
  readonly id: string;
  readonly usage: readonly Usage[];
  readonly excluded?: string | undefined;
}

/** A line that is only weighed against others: nobody reads its words. */
export function weighed(price: string, quantity: number): Usage {
  return { category: 'database', price, quantity, label: price, why: '' };
}

/** The cheapest of several ways that no term rules out, with what each costs. The first wins a tie. */
export function cheapest<T extends Way>(
  ways: readonly T[],
  prices: Catalogue,
): { chosen: T; alternatives: Alternative[] } {
  const alternatives = ways.map(({ id, usage, excluded }): Alternative => {
    const usd = costOf(usage, prices);
    return excluded === undefined ? { id, usd } : { id, usd, excluded };
  });
  let best: number | undefined;
  alternatives.forEach(({ usd, excluded }, index) => {
    if (excluded !== undefined) return;
    if (best === undefined || (usd as number) < (alternatives[best]?.usd as number)) best = index;
  });
  return { chosen: ways[best ?? 0] as T, alternatives };
}

/**
 * A choice among ways that are priced only when somebody reads it: a slider computes thousands of deployments that nobody does.
 * `chosen` where a rule of the deployment has decided already.
 */
export function choiceAmong(
  { id, rule, chosen }: { readonly id: string; readonly rule: string; readonly chosen?: string },
  ways: () => readonly Way[],
  prices: Catalogue,
): Choice {
  let found: ReturnType<typeof cheapest> | undefined;
  const answer = () => {
    found ??= cheapest(ways(), prices);
    return found;
  };
  return {
    id,
    get chosen() {
      return chosen ?? answer().chosen.id;
    },
    rule,
    get alternatives() {
      return answer().alternatives;
    },
  };
}
