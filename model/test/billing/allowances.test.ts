import { describe, expect, test } from 'vitest';
import { lineOf, linesOf } from './fixtures';

describe('Free units of a plan', () => {
  test.each([
    [undefined, 0, 60],
    ['free', 10, 55],
    ['pro', 100, 10],
    ['team', 0, 60],
  ])('on plan %s, 120 users have %d free and cost %d', (plan, included, usd) => {
    const line = lineOf('acme.users', { usage: { 'acme.users': 120 }, ...(plan !== undefined && { plan }) });
    expect(line).toMatchObject({ quantity: 120, included, billable: 120 - included, usd });
  });

  test('usage within them costs nothing and is not negative', () => {
    expect(lineOf('acme.users', { plan: 'pro', usage: { 'acme.users': 99 } })).toMatchObject({ billable: 0, usd: 0 });
  });

  test('those of every account hold on a plan that names none', () => {
    expect(lineOf('acme.messages', { plan: 'pro', usage: { 'acme.messages': 5 } }).included).toBe(1_000_000);
  });

  test('are left out where allowances are ignored, fees and plan credits are not', () => {
    const request = {
      plan: 'pro',
      allowances: 'ignore',
      usage: { 'acme.users': 120, 'acme.compute.small': 1000 },
    } as const;
    expect(lineOf('acme.users', request)).toMatchObject({ included: 0, usd: 60 });
    expect(linesOf(request).map(({ price }) => price)).toEqual([
      'acme.plan.pro',
      'acme.compute.small',
      'acme.users',
      'acme.compute.credit',
    ]);
  });
});

describe('Daily free units', () => {
  test.each([
    [undefined, undefined, 60],
    ['pro', undefined, 90],
    [undefined, 744, 62],
    [undefined, 743, 60],
    [undefined, 23, 0],
  ])('on plan %s in %s hours are %d', (plan, hours, included) => {
    const request = { usage: { 'acme.reads': 100 }, ...(plan && { plan }), ...(hours && { hours }) };
    expect(lineOf('acme.reads', request)).toMatchObject({
      included,
      billable: 100 - included,
      usd: (100 - included) / 4,
    });
  });

  test('are left out where allowances are ignored', () => {
    expect(lineOf('acme.reads', { allowances: 'ignore', usage: { 'acme.reads': 100 } }).usd).toBe(25);
  });
});

describe('Free units that follow from another price', () => {
  test('grow with its billable units, whichever stands first in the book', () => {
    const line = lineOf('acme.downloads', { usage: { 'acme.members': 30, 'acme.downloads': 15 } });
    expect(line).toMatchObject({ included: 10, billable: 5 });
    expect(line.usd).toBeCloseTo(0.5, 12);
  });

  test('do not come from units that are free themselves, nor from a price that is not used', () => {
    expect(lineOf('acme.downloads', { usage: { 'acme.members': 20, 'acme.downloads': 15 } }).included).toBe(5);
    expect(lineOf('acme.downloads', { usage: { 'acme.downloads': 15 } }).included).toBe(5);
  });

  test('are left out where allowances are ignored', () => {
    expect(
      lineOf('acme.downloads', { allowances: 'ignore', usage: { 'acme.members': 30, 'acme.downloads': 15 } }).included,
    ).toBe(0);
  });

  test('leave the order of the lines as it is in the book', () => {
    const lines = linesOf({ usage: { 'acme.members': 30, 'acme.downloads': 15 } });
    expect(lines.map(({ price }) => price)).toEqual(['acme.downloads', 'acme.members']);
  });
});

describe('A shared pool', () => {
  test('is used up by fraction, in the order of the book', () => {
    const usage = { 'acme.seconds.fast': 100, 'acme.seconds.slow': 300 };
    expect(lineOf('acme.seconds.slow', { usage })).toMatchObject({ included: 400, billable: 0 });
    expect(lineOf('acme.seconds.fast', { usage })).toMatchObject({ included: 25, billable: 75, usd: 225 });
  });

  test('is empty once one price has used all of it', () => {
    const usage = { 'acme.seconds.fast': 1, 'acme.seconds.slow': 500 };
    expect(lineOf('acme.seconds.slow', { usage })).toMatchObject({ included: 400, billable: 100 });
    expect(lineOf('acme.seconds.fast', { usage })).toMatchObject({ included: 0, billable: 1 });
  });

  test('is whole for the only price in use', () => {
    expect(lineOf('acme.seconds.fast', { usage: { 'acme.seconds.fast': 100 } }).billable).toBe(0);
  });

  test('of a price per project is one pool for each project', () => {
    const usage = { 'acme.jobs.slow': { a: 10, b: 5 }, 'acme.jobs.fast': { a: 4, b: 6 } };
    const fast = linesOf({ usage }).filter(({ price }) => price === 'acme.jobs.fast');
    expect(fast.map(({ scope, included }) => [scope, included])).toEqual([
      ['a', 0],
      ['b', 5],
    ]);
  });

  test('without units to share leaves none for the others, used or not', () => {
    const usage = { 'acme.seconds.slow': 0, 'acme.seconds.fast': 1 };
    expect(linesOf({ usage, allowances: 'ignore' }).map(({ included, usd }) => [included, usd])).toEqual([
      [0, 0],
      [0, 3],
    ]);
  });

  test('has nothing to share where allowances are ignored', () => {
    const usage = { 'acme.seconds.slow': 1, 'acme.seconds.fast': 1 };
    expect(linesOf({ usage, allowances: 'ignore' }).map(({ included, usd }) => [included, usd])).toEqual([
      [0, 1],
      [0, 3],
    ]);
  });
});
