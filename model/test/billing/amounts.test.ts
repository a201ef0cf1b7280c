import { describe, expect, test } from 'vitest';
import { priceLine, walkTiers } from '../../billing/index';
import { lineOf, linesOf, price } from './fixtures';

describe('Graduated tiers', () => {
  test.each([
    [0, 0],
    [50, 0],
    [51, 0.1],
    [150, 10],
    [151, 10.05],
    [1050, 55],
    [2050, 65],
  ])('%d GB, of which 50 are free, cost %d', (quantity, usd) => {
    expect(lineOf('acme.egress', { usage: { 'acme.egress': quantity } }).usd).toBeCloseTo(usd, 9);
  });

  test('nothing costs nothing', () => {
    expect(walkTiers([{ from: 0, usd: 3 }], 0)).toBe(0);
  });
});

describe('Whole packages', () => {
  test.each([
    [1_000_000, 0, 0],
    [1_000_001, 1, 2.5],
    [2_000_000, 1, 2.5],
    [2_000_001, 2, 5],
  ])('%d messages, of which a million are free, are %d packages and cost %d', (quantity, packages, usd) => {
    expect(lineOf('acme.messages', { usage: { 'acme.messages': quantity } })).toMatchObject({ packages, usd });
  });

  test('are rounded for each scope where the price counts per scope', () => {
    const lines = linesOf({ usage: { 'acme.drain.events': { one: 800_000, two: 1_600_000 } } });
    expect(lines.map(({ scope, packages, usd }) => [scope, packages, usd])).toEqual([
      ['one', 1, 0.2],
      ['two', 2, 0.4],
    ]);
  });

  test('the noise of a floating-point sum is not another package', () => {
    const gb = price('acme.gb', { usd: 1, package: 1, included: { always: 10 } });
    expect(priceLine(gb, 1000 * 1.01, { hours: 730 })).toMatchObject({ packages: 1000, usd: 1000 });
    expect(priceLine(gb, 990.0000000001, { hours: 730 }, 0).packages).toBe(990);
    expect(priceLine(gb, 990.00001, { hours: 730 }, 0).packages).toBe(991);
  });

  test('a trace of usage is one package', () => {
    expect(lineOf('acme.drain.events', { usage: { 'acme.drain.events': 1e-9 } }).packages).toBe(1);
  });

  test('tiers apply to whole packages', () => {
    expect(lineOf('acme.slabs', { usage: { 'acme.slabs': 11 } })).toMatchObject({ packages: 2, usd: 8 });
    expect(lineOf('acme.slabs', { usage: { 'acme.slabs': 21 } })).toMatchObject({ packages: 3, usd: 10 });
  });

  test('a price by the unit has none', () => {
    expect(lineOf('acme.users', { usage: { 'acme.users': 1 } })).not.toHaveProperty('packages');
  });
});

describe('Rounding down', () => {
  test.each([
    [100.9, 0, 0],
    [101, 1, 0.4],
    [101.9, 1, 0.4],
  ])('%d GB read in count as whole GB before the free 100: %d billable', (quantity, billable, usd) => {
    expect(lineOf('acme.ingest', { usage: { 'acme.ingest': quantity } })).toMatchObject({ quantity, billable, usd });
  });

  test('the noise of a floating-point sum does not lose a unit', () => {
    expect(lineOf('acme.ingest', { usage: { 'acme.ingest': 102.99999999999999 } }).billable).toBe(3);
  });

  test('goes by packages where there are packages', () => {
    expect(lineOf('acme.blocks', { usage: { 'acme.blocks': 29 } })).toMatchObject({
      billable: 20,
      packages: 2,
      usd: 12,
    });
  });
});

describe('A least quantity', () => {
  test.each([
    [0, 0, 0],
    [0.5, 32, 16],
    [32, 32, 16],
    [40, 40, 20],
  ])('%d GB are billed as %d', (quantity, billable, usd) => {
    expect(lineOf('acme.volume', { usage: { 'acme.volume': quantity } })).toMatchObject({ billable, usd });
  });
});

describe('A native meter', () => {
  test('is charged over the hours of the period, free units likewise', () => {
    const request = { plan: 'pro', usage: { 'acme.disk': 50 } };
    expect(lineOf('acme.disk', request)).toMatchObject({ included: 8, billable: 42 });
    expect(lineOf('acme.disk', request).usd).toBeCloseTo(42 * 730 * 0.0002, 9);
    expect(lineOf('acme.disk', { ...request, hours: 744 }).usd).toBeCloseTo(42 * 744 * 0.0002, 9);
  });

  test('gives way to a rate of the request', () => {
    expect(lineOf('acme.disk', { usage: { 'acme.disk': 50 }, rates: { 'acme.disk': 0.5 } }).usd).toBe(25);
  });

  test('goes by its own unit, whole packages or not', () => {
    const held = price('acme.held', { usd: 1, package: 10, native: { unit: 'GB-hour', usd: 0.5 } });
    expect(priceLine(held, 3, { hours: 2 })).toEqual({ quantity: 3, included: 0, billable: 3, usd: 3 });
  });
});
