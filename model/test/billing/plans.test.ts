import { describe, expect, test } from 'vitest';
import { lineOf, linesOf, totalOf } from './fixtures';

const ids = (request: Parameters<typeof linesOf>[0]) => linesOf(request).map(({ price }) => price);

describe("A plan's fee", () => {
  test('is added once for the vendor in the usage', () => {
    expect(linesOf({ plan: 'team', usage: { 'acme.users': 1 } })[0]).toEqual({
      price: 'acme.plan.team',
      scope: 'organization',
      unit: 'unit',
      quantity: 1,
      included: 0,
      billable: 1,
      usd: 100,
    });
  });

  test('is not added where the usage lists it, with its own quantity', () => {
    expect(lineOf('acme.plan.pro', { plan: 'pro', usage: { 'acme.plan.pro': 0.5 } }).usd).toBe(12.5);
    expect(ids({ plan: 'pro', usage: { 'acme.plan.pro': 1 } })).toEqual(['acme.plan.pro']);
  });

  test('is none where the plan has none or no plan is named', () => {
    expect(ids({ plan: 'free', usage: { 'acme.users': 1 } })).toEqual(['acme.users']);
    expect(ids({ usage: { 'acme.users': 1 } })).toEqual(['acme.users']);
  });

  test('of every vendor with a plan of that name is added', () => {
    const request = { plan: 'pro', usage: { 'acme.users': 1, 'bolt.requests': 1 } };
    expect(ids(request)).toEqual(['acme.plan.pro', 'acme.users', 'bolt.plan.pro', 'bolt.requests']);
  });

  test('and its free units hold only for the vendors that have the plan', () => {
    const request = { plan: 'team', usage: { 'acme.users': 1, 'bolt.requests': 20 } };
    expect(lineOf('bolt.requests', request).included).toBe(0);
    expect(ids(request)).toEqual(['acme.plan.team', 'acme.users', 'bolt.requests']);
  });

  test('can be chosen by vendor, over the plan of all', () => {
    const usage = { 'acme.users': 1, 'bolt.requests': 20 };
    expect(ids({ plan: 'pro', plans: { bolt: 'payg' }, usage })).toEqual([
      'acme.plan.pro',
      'acme.users',
      'bolt.requests',
    ]);
    expect(ids({ plans: { acme: 'team' }, usage })).toEqual(['acme.plan.team', 'acme.users', 'bolt.requests']);
  });

  test('of a vendor named by itself is due without any usage', () => {
    expect(ids({ plans: { acme: 'pro' }, usage: {} })).toEqual(['acme.plan.pro']);
  });
});

describe('A credit', () => {
  test('of the plan pays at most what it stands against', () => {
    expect(lineOf('acme.compute.credit', { plan: 'pro', usage: { 'acme.compute.small': 200 } }).usd).toBeCloseTo(
      -4,
      12,
    );
    expect(lineOf('acme.compute.credit', { plan: 'pro', usage: { 'acme.compute.small': 2000 } })).toEqual({
      price: 'acme.compute.credit',
      scope: 'organization',
      unit: 'unit',
      quantity: 1,
      included: 0,
      billable: 1,
      usd: -10,
    });
  });

  test('counts all the lines it stands against together', () => {
    const usage = { 'acme.compute.small': { a: 100, b: 100 }, 'acme.compute.large': 20, 'acme.users': 500 };
    expect(lineOf('acme.compute.credit', { plan: 'pro', usage }).usd).toBeCloseTo(-8, 12);
  });

  test('is no line where there is nothing to pay, nor without the plan', () => {
    expect(ids({ plan: 'pro', usage: { 'acme.users': 500 } })).toEqual(['acme.plan.pro', 'acme.users']);
    expect(ids({ plan: 'pro', usage: { 'acme.compute.small': 0 } })).not.toContain('acme.compute.credit');
    expect(ids({ plan: 'free', usage: { 'acme.compute.small': 9 } })).toEqual(['acme.compute.small']);
  });

  test('of every account needs no plan, and goes with the allowances', () => {
    expect(lineOf('bolt.free-credit', { usage: { 'bolt.cluster': 100 } }).usd).toBe(-5);
    expect(ids({ usage: { 'bolt.cluster': 100 }, allowances: 'ignore' })).toEqual(['bolt.cluster']);
    expect(ids({ usage: { 'acme.users': 100 } })).not.toContain('bolt.free-credit');
  });

  test('never pays what another has paid, nor the fee of a plan', () => {
    const request = { plan: 'pro', usage: { 'bolt.cluster': 100, 'bolt.requests': 20 } };
    expect(lineOf('bolt.free-credit', request).usd).toBe(-5);
    expect(lineOf('bolt.pro-credit', request).usd).toBeCloseTo(-8, 12);
    expect(totalOf(request)).toBeCloseTo(7, 12);
  });

  test('of a full id pays that price alone', () => {
    const line = lineOf('bolt.free-credit', {
      usage: { 'bolt.cluster': 10, 'bolt.clusters': 10, 'bolt.requests': 20 },
    });
    expect(line.usd).toBe(-1);
  });

  test('listed in the usage counts as often as it is listed, and not again by the plan', () => {
    const request = { plan: 'pro', usage: { 'acme.compute.small': 5000, 'acme.compute.credit': 2 } };
    expect(linesOf(request).filter(({ price }) => price === 'acme.compute.credit')).toHaveLength(1);
    expect(lineOf('acme.compute.credit', request)).toMatchObject({ quantity: 2, usd: -20 });
    expect(lineOf('acme.compute.credit', { usage: request.usage }).usd).toBe(-20);
  });

  test('listed in the usage pays no more than there is', () => {
    expect(lineOf('acme.compute.credit', { usage: { 'acme.compute.small': 100, 'acme.compute.credit': 1 } }).usd).toBe(
      -2,
    );
  });

  test('can be restated, to nothing too', () => {
    const request = { plan: 'pro', usage: { 'acme.compute.small': 5000 }, rates: { 'acme.compute.credit': -25 } };
    expect(lineOf('acme.compute.credit', request).usd).toBe(-25);
    expect(ids({ ...request, rates: { 'acme.compute.credit': 0 } })).not.toContain('acme.compute.credit');
  });
});

describe('A least bill', () => {
  test('raises the other lines of its vendor to it', () => {
    const usage = { 'bolt.account.minimum': 1, 'bolt.requests': 2, 'acme.users': 100 };
    expect(lineOf('bolt.account.minimum', { usage })).toMatchObject({
      scope: 'account',
      quantity: 1,
      included: 0,
      billable: 1,
    });
    expect(lineOf('bolt.account.minimum', { usage }).usd).toBeCloseTo(0.4, 12);
  });

  test('adds nothing where the other lines reach it, and is never negative', () => {
    expect(lineOf('bolt.account.minimum', { usage: { 'bolt.account.minimum': 1, 'bolt.requests': 20 } }).usd).toBe(0);
  });

  test('counts after the credits', () => {
    const usage = { 'bolt.account.minimum': 1, 'bolt.cluster': 50 };
    expect(totalOf({ usage })).toBe(1);
  });

  test('of several months is so many times as much', () => {
    expect(totalOf({ usage: { 'bolt.account.minimum': 3 } })).toBe(3);
    expect(totalOf({ usage: { 'bolt.account.minimum': 0 } })).toBe(0);
  });
});
