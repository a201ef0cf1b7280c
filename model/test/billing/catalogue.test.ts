import { describe, expect, test } from 'vitest';
import { billUsage, createCatalogue, includedUnits, priceIn, vendorOf, withPrice } from '../../billing/index';
import { priceBooks, prices } from '../../prices/index';

describe('A catalogue', () => {
  const catalogue = createCatalogue(priceBooks);

  test('has every price, in the order of the books', () => {
    expect([...catalogue.prices.values()]).toEqual(prices);
    expect([...catalogue.order.values()]).toEqual(prices.map((_, place) => place));
  });

  test('knows the fees of plans and the credits of vendors', () => {
    expect(catalogue.fees).toContain('supabase.plan.pro');
    expect(catalogue.fees).not.toContain(undefined);
    expect(catalogue.vendors.get('supabase')?.credits.map(({ id }) => id)).toEqual(['supabase.compute.credit']);
  });

  test('every price belongs to the vendor that its id begins with', () => {
    for (const book of priceBooks) for (const { id } of book.prices) expect(vendorOf(id)).toBe(book.vendor);
  });

  test('names the nearest prices where it has none of an id', () => {
    expect(priceIn(catalogue, 'supabase.egress.cached').id).toBe('supabase.egress.cached');
    expect(() => priceIn(catalogue, 'supabase.egress.cache')).toThrow(
      'unknown price id "supabase.egress.cache"; nearest: supabase.egress.cached',
    );
  });

  test('refuses an allowance that a record does not state, and does not take it as zero', () => {
    expect(includedUnits(catalogue, 'supabase.egress.uncached', 'pro')).toBeGreaterThan(0);
    expect(() => includedUnits(catalogue, 'supabase.egress.uncached', 'gold')).toThrow(
      /^price "supabase.egress.uncached" states no included units for "gold"; stated: free, pro/,
    );
    expect(() => includedUnits(catalogue, 'aws.support.enterprise', 'pro')).toThrow('stated: none');
  });

  test('with one price restated bills by it, and is left as it was itself', () => {
    const own = priceIn(catalogue, 'supabase.egress.uncached');
    const before = own.usd as number;
    const free = includedUnits(catalogue, own.id, 'pro');
    const higher = withPrice(catalogue, { ...own, usd: before + 1 });
    const credit = priceIn(catalogue, 'supabase.compute.credit');
    const credited = withPrice(catalogue, { ...credit, usd: -1 });
    const usage = { [own.id]: free + 10, 'supabase.compute.micro': 730 };
    const total = (prices: typeof catalogue) => billUsage({ plan: 'pro', usage }, prices).total;
    const compute = (priceIn(catalogue, 'supabase.compute.micro').usd as number) * 730;
    expect(total(higher) - total(catalogue)).toBeCloseTo(10, 9);
    expect(total(credited) - total(catalogue)).toBeCloseTo(Math.min(-(credit.usd as number), compute) - 1, 9);
    expect(priceIn(catalogue, own.id).usd).toBe(before);
  });

  test('cannot restate a price that it does not have', () => {
    const stranger = { ...priceIn(catalogue, 'supabase.egress.cached'), id: 'acme.egress' };
    expect(() => withPrice(catalogue, stranger)).toThrow('unknown price id "acme.egress"');
  });

  test('an id without a dot is its own vendor', () => {
    expect([vendorOf('plain'), vendorOf('.x'), vendorOf('a.b.c')]).toEqual(['plain', '', 'a']);
  });
});
