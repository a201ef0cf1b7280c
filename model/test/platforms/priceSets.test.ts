import { describe, expect, test } from 'vitest';
import { priceIn } from '../../billing';
import { estimate } from '../../decisions';
import { catalogue, pricesAt, pricesOfMonth } from '../../platforms';
import { prices } from '../../prices';

describe('The prices of a date', () => {
  test('are looked up once', () => {
    expect(pricesAt('2026-04-30')).toBe(pricesAt('2026-04-30'));
  });

  test('are the ones as filed except where a record has earlier terms', () => {
    const then = pricesAt('2026-04-30');
    const moved = [...catalogue.prices].filter(([id, price]) => then.prices.get(id) !== price).map(([id]) => id);
    expect(moved).toContain('gcp.network.cdn-interconnect.egress.na');
    expect(moved.length).toBeLessThan(catalogue.prices.size / 2);
    expect(priceIn(then, 'gcp.network.cdn-interconnect.egress.na').usd).toBe(0.04);
  });

  test('outside the known span are refused with the span', () => {
    expect(() => pricesAt('2020-01-01')).toThrow(/no price set is known for 2020-01-01; they are known from .* to /);
  });

  test('of a month are those of its last day, and as filed where nothing older is on record', () => {
    const id = 'gcp.network.cdn-interconnect.egress.na';
    const usd = (month: string) => priceIn(pricesOfMonth(month), id).usd;
    expect([usd('2026-04'), usd('2026-05')]).toEqual([0.04, priceIn(catalogue, id).usd]);
    const unmoved = prices.filter(({ history = [] }) => history.length === 0);
    expect(unmoved.filter((price) => pricesOfMonth('2019-01').prices.get(price.id) !== price)).toEqual([]);
  });

  test('are what a deployment chooses by: RDS classes are taken in the order of their prices', () => {
    const id = 'aws.rds.postgres.db-t4g-micro.single-az';
    const micro = priceIn(catalogue, id);
    const dear = { ...catalogue, prices: new Map(catalogue.prices).set(id, { ...micro, usd: 9 }) };
    const sizes = [catalogue, dear].map((prices) => estimate('aws', 10, { prices }).deployment.usage);
    const runs = sizes.map((usage) => usage.some(({ price }) => price === id));
    expect(runs).toEqual([true, false]);
  });

  test('are what a quota is taken from', () => {
    const id = 'supabase.egress.uncached';
    const price = { ...priceIn(catalogue, id), included: { free: 5, pro: 100 } };
    const prices = { ...catalogue, prices: new Map(catalogue.prices).set(id, price) };
    const capacity = estimate('supabase', 10_000, { prices }).deployment.limits.find((limit) => limit.id === id);
    expect(capacity?.capacity).toBe(100);
  });
});
