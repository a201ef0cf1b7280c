import { describe, expect, test } from 'vitest';
import { createCatalogue, vendorOf } from '../../billing/index';
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

  test('an id without a dot is its own vendor', () => {
    expect([vendorOf('plain'), vendorOf('.x'), vendorOf('a.b.c')]).toEqual(['plain', '', 'a']);
  });
});
