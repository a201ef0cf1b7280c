import { describe, expect, test } from 'vitest';
import { MAIN_IDS, moveEffects, TIERS, totalOf } from '../../decisions';
import { type PriceBook, priceBooks } from '../../prices';

/** The books as filed, but that a price was another until a day, or until two. */
function withHistory(id: string, ...history: readonly { until: string; usd: number }[]): PriceBook[] {
  const read = { asOf: '2026', source: { url: 'https://example.com/old', asOf: '2026' } };
  return priceBooks.map((book) => ({
    ...book,
    prices: book.prices.map(({ history: _filed, ...price }) =>
      price.id === id ? { ...price, history: history.map((terms) => ({ ...terms, ...read })) } : price,
    ),
  }));
}

describe('The effect of a change of a price', () => {
  const books = withHistory('supabase.egress.cached', { until: '2026-03-31', usd: 0.06 });
  const [effect] = moveEffects(books);

  test('is on the bills that have the price, and on no other', () => {
    expect(new Set(effect?.totals.map(({ platform }) => platform))).toEqual(new Set(['supabase']));
    expect(effect?.totals.map(({ users }) => users)).toEqual([10_000, 50_000, 100_000, 500_000]);
  });

  test('is the difference of the totals just before and just after', () => {
    const at100k = effect?.totals.find(({ users }) => users === 100_000);
    expect(at100k?.after).toBe(totalOf('supabase', 100_000));
    expect(at100k?.before).toBeGreaterThan(at100k?.after ?? Number.POSITIVE_INFINITY);
  });

  test('of two changes in a row is reported step by step, newest first', () => {
    const twice = withHistory(
      'supabase.egress.cached',
      { until: '2026-03-31', usd: 0.06 },
      { until: '2025-12', usd: 0.09 },
    );
    const [second, first] = moveEffects(twice).map(({ totals }) => totals.find(({ users }) => users === 100_000));
    expect(first?.after).toBe(second?.before);
    expect(first?.before).toBeGreaterThan(first?.after ?? Number.POSITIVE_INFINITY);
  });

  test('is of this price alone where two change on one day', () => {
    const both = withHistory('supabase.egress.cached', { until: '2026-03-31', usd: 0.06 }).map((book) => ({
      ...book,
      prices: book.prices.map((price) =>
        price.id === 'supabase.plan.pro'
          ? {
              ...price,
              history: [
                {
                  until: '2026-03-31',
                  usd: 20,
                  asOf: '2026',
                  source: { url: 'https://example.com/old', asOf: '2026' },
                },
              ],
            }
          : price,
      ),
    }));
    const fee = moveEffects(both).find(({ move }) => move.id === 'supabase.plan.pro');
    for (const { before, after } of fee?.totals ?? []) expect(after - before).toBeCloseTo(5, 9);
    expect(fee?.totals.length).toBeGreaterThan(0);
  });

  test('is none for a price that no deployment of the tiers is billed by', () => {
    const [none] = moveEffects(withHistory('render.bandwidth', { until: '2026-03-31', usd: 30 }));
    expect(none?.totals).toEqual([]);
  });
});

describe('The changes on record', () => {
  test('come newest first, each total of a tier and a main platform', () => {
    const effects = moveEffects();
    const days = effects.map(({ move }) => move.lastDay);
    expect(days).toEqual([...days].sort().reverse());
    for (const { totals } of effects)
      for (const { users, platform } of totals) {
        expect(TIERS).toContain(users);
        expect(MAIN_IDS).toContain(platform);
      }
  });
});
