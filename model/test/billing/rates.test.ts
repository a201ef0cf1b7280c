import { describe, expect, test } from 'vitest';
import { lineOf, linesOf } from './fixtures';

describe('A rate of the request', () => {
  test('takes the place of the amount; free units and packages stay', () => {
    const usage = { 'acme.users': 120, 'acme.messages': 2_000_001 };
    const rates = { 'acme.users': 2, 'acme.messages': { usd: 1 } };
    expect(lineOf('acme.users', { plan: 'pro', usage, rates }).usd).toBe(40);
    expect(lineOf('acme.messages', { usage, rates })).toMatchObject({ packages: 2, usd: 2 });
  });

  test('takes the place of tiers, and tiers of an amount', () => {
    expect(lineOf('acme.egress', { usage: { 'acme.egress': 1050 }, rates: { 'acme.egress': 0.2 } }).usd).toBe(200);
    const tiers = [
      { from: 0, usd: 1 },
      { from: 10, usd: 0.5 },
    ];
    expect(lineOf('acme.users', { usage: { 'acme.users': 20 }, rates: { 'acme.users': { tiers } } }).usd).toBe(15);
    expect(lineOf('acme.disk', { usage: { 'acme.disk': 20 }, rates: { 'acme.disk': { tiers } } }).usd).toBe(15);
  });

  test('takes the place of all free units: monthly, daily, further and shared', () => {
    const free = (id: string, included: number | Record<string, number>, plan?: string) =>
      lineOf(id, { usage: { [id]: 1000, 'acme.members': 40 }, rates: { [id]: { included } }, ...(plan && { plan }) })
        .included;
    expect(free('acme.users', 7, 'pro')).toBe(7);
    expect(free('acme.users', { pro: 5 }, 'pro')).toBe(5);
    expect(free('acme.users', { pro: 5 })).toBe(0);
    expect(free('acme.reads', 3)).toBe(3);
    expect(free('acme.downloads', 3)).toBe(3);
    expect(free('acme.disk', 0, 'pro')).toBe(0);
  });

  test('with free units of its own leaves the pool to the others', () => {
    const usage = { 'acme.seconds.slow': 400, 'acme.seconds.fast': 100 };
    const rates = { 'acme.seconds.slow': { included: 1 } };
    expect(linesOf({ usage, rates }).map(({ included }) => included)).toEqual([1, 100]);
  });

  test('for free units alone keeps the native meter', () => {
    const line = lineOf('acme.disk', { usage: { 'acme.disk': 20 }, rates: { 'acme.disk': { included: 10 } } });
    expect(line.usd).toBeCloseTo(10 * 730 * 0.0002, 12);
  });

  test('takes the place of the package size', () => {
    const rates = { 'acme.messages': { package: 500_000, included: 0 } };
    expect(lineOf('acme.messages', { usage: { 'acme.messages': 1_200_000 }, rates })).toMatchObject({
      packages: 3,
      usd: 7.5,
    });
  });

  test('prices what no book has, after the lines of the books and by name', () => {
    const usage = { 'zeta.thing': 3, 'acme.users': 1, 'nova.thing': 5 };
    const rates = { 'zeta.thing': 2, 'nova.thing': { usd: 1, included: 1, package: 4 } };
    expect(linesOf({ usage, rates }).slice(1)).toEqual([
      {
        price: 'nova.thing',
        scope: 'account',
        unit: 'unit',
        quantity: 5,
        included: 1,
        billable: 4,
        packages: 1,
        usd: 1,
      },
      { price: 'zeta.thing', scope: 'account', unit: 'unit', quantity: 3, included: 0, billable: 3, usd: 6 },
    ]);
  });

  test('for an unknown price may have tiers, or be nothing', () => {
    const tiers = [
      { from: 0, usd: 0 },
      { from: 2, usd: 5 },
    ];
    expect(lineOf('nova.thing', { usage: { 'nova.thing': 3 }, rates: { 'nova.thing': { tiers } } }).usd).toBe(5);
    expect(lineOf('nova.thing', { usage: { 'nova.thing': 3 }, rates: { 'nova.thing': 0 } }).usd).toBe(0);
  });

  test('leaves unknown prices in the order of their names', () => {
    const rates = { 'b.x': 1, 'a.x': 1, 'c.x': 1 };
    const ordered = linesOf({ usage: { 'b.x': 1, 'a.x': 1, 'c.x': 1 }, rates }).map(({ price }) => price);
    expect(ordered).toEqual(['a.x', 'b.x', 'c.x']);
  });

  test('of a known price that is not used changes nothing', () => {
    expect(linesOf({ usage: { 'acme.users': 1 }, rates: { 'acme.egress': 9 } })).toEqual(
      linesOf({ usage: { 'acme.users': 1 } }),
    );
  });
});
