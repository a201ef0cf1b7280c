import { describe, expect, test } from 'vitest';
import { isAccountWide } from '../../billing/scope';
import { lineOf, linesOf, price } from './fixtures';

describe('A price per project', () => {
  test('has its free units once for each project', () => {
    const lines = linesOf({ plan: 'pro', usage: { 'acme.disk': { one: 8, two: 8, three: 50 } } }).slice(1);
    expect(lines.map(({ scope, billable }) => [scope, billable])).toEqual([
      ['one', 0],
      ['two', 0],
      ['three', 42],
    ]);
  });

  test('takes a plain number for a first project', () => {
    expect(lineOf('acme.disk', { usage: { 'acme.disk': 1 } }).scope).toBe('project-1');
    expect(lineOf('acme.drain.events', { usage: { 'acme.drain.events': 1 } }).scope).toBe('drain-1');
  });
});

describe('A price for the whole account', () => {
  test('pools its scopes: free units once, on the sum', () => {
    const lines = linesOf({ plan: 'pro', usage: { 'acme.users': { one: 70, two: 60 } } }).slice(1);
    expect(lines).toEqual([
      { price: 'acme.users', scope: 'organization', unit: 'unit', quantity: 130, included: 100, billable: 30, usd: 15 },
    ]);
  });

  test('is named for what it counts per, or for the account', () => {
    expect(lineOf('acme.reads', { usage: { 'acme.reads': 1 } }).scope).toBe('account');
    expect(lineOf('acme.egress', { usage: { 'acme.egress': { a: 1, b: 2 } } })).toMatchObject({
      scope: 'account',
      quantity: 3,
    });
  });
});

describe('What an allowance counts per', () => {
  test.each(['account', 'billing account', 'organization', 'stack owner account', 'team', 'workspace', undefined])(
    '%s is the whole account',
    (per) => {
      expect(isAccountWide(price('acme.x', per === undefined ? {} : { per }))).toBe(true);
    },
  );

  test.each(['project', 'replica', 'branch', 'drain', 'domain', 'database', 'zone'])('%s is a part of it', (per) => {
    expect(isAccountWide(price('acme.x', { per }))).toBe(false);
  });
});
