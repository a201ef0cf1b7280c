import { describe, expect, it } from 'vitest';
import { ModelError } from '../../errors';
import { nearest } from '../../nearest';
import { bookOf, getPrice, priceById, prices } from '../../prices/index';

describe('looking up a price', () => {
  it('every price is found by its id', () => {
    expect(priceById.size).toBe(prices.length);
    for (const price of prices) expect(getPrice(price.id)).toBe(price);
  });

  it('an unknown id is refused with the three nearest', () => {
    expect(() => getPrice('supabase.auth.mua')).toThrow(ModelError);
    expect(() => getPrice('supabase.plan.prO')).toThrow(
      'unknown price id "supabase.plan.prO"; nearest: supabase.plan.pro, supabase.plan.free, supabase.plan.team',
    );
  });

  it('the book of a price is the book of its vendor', () => {
    expect(bookOf('grafana-cloud.logs').name).toBe('Grafana Cloud');
    expect(() => bookOf('grafana.logs')).toThrow('nearest: grafana-cloud.logs');
  });
});

describe('the nearest names', () => {
  it('count letters changed, added and dropped', () => {
    expect(nearest('kitten', ['mitten', 'sitting', 'kitten', 'kit'], 4)).toEqual([
      'kitten',
      'mitten',
      'sitting',
      'kit',
    ]);
  });

  it('keep the given order among equals, and are at most as many as asked for', () => {
    expect(nearest('b', ['c', 'a', 'bb', 'xyz'])).toEqual(['c', 'a', 'bb']);
    expect(nearest('b', new Set(['a']), 3)).toEqual(['a']);
    expect(nearest('b', [])).toEqual([]);
  });
});
