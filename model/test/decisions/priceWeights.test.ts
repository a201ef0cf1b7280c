import { describe, expect, test } from 'vitest';
import { estimate, priceWeights, recommend } from '../../decisions';
import { getPrice, prices } from '../../prices';

describe('What hangs on a price', () => {
  const weights = priceWeights(prices);

  test('is given for every price, and is nothing where no bill has it', () => {
    expect([...weights.keys()]).toEqual(prices.map(({ id }) => id));
    expect(weights.get('render.bandwidth')).toEqual([]);
  });

  test('is given for Supabase and for the best platform of a tier, once where they are one', () => {
    for (const [id, found] of weights)
      for (const { users, platform } of found) expect(['supabase', recommend(users).best.id], id).toContain(platform);
    const at1k = weights.get('supabase.plan.pro')?.filter(({ users }) => users === 1000);
    expect(at1k?.map(({ platform }) => platform)).toEqual(['supabase']);
  });

  test('is its share of the total: the shares of a bill add up to one', () => {
    const all = [...weights.values()]
      .flat()
      .filter(({ users, platform }) => users === 50_000 && platform === 'supabase');
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(all[0]?.total).toBe(estimate('supabase', 50_000).bill.total);
  });

  test('is a tenth of what it bills where nothing else depends on it, by the hour or by the month', () => {
    for (const id of ['supabase.egress.cached', 'supabase.disk.gp3.size', 'supabase.plan.pro']) {
      const found = priceWeights([getPrice(id)]).get(id) ?? [];
      expect(found.length, id).toBeGreaterThan(0);
      for (const { tenthMore, share, total } of found) expect(tenthMore, id).toBeCloseTo((share * total) / 10, 6);
    }
  });

  test('is a credit as less', () => {
    const found = weights.get('supabase.compute.credit')?.filter(({ users }) => users === 10_000) ?? [];
    expect(found.length).toBeGreaterThan(0);
    for (const { share, tenthMore } of found) {
      expect(share).toBeLessThan(0);
      expect(tenthMore).toBeCloseTo(-1, 9);
    }
  });
});
