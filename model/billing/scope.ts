import type { Price } from '../prices/types';
import type { Quantity } from './types';

const ACCOUNT_WIDE: ReadonlySet<string> = new Set([
  'account',
  'billing account',
  'organization',
  'stack owner account',
  'team',
  'workspace',
]);

/** True where one allowance and one set of tiers covers the account, whatever the number of projects. */
export function isAccountWide(price: Price): boolean {
  return price.per === undefined || ACCOUNT_WIDE.has(price.per);
}

/**
 * The quantities that are priced apart, by scope. An account-wide price has one: the sum over its scopes, under the word
 * for the account. Elsewhere a plain number is the usage of a first project, replica, drain ...
 */
export function scopesOf(price: Price, quantity: Quantity): readonly (readonly [scope: string, quantity: number])[] {
  if (isAccountWide(price)) return [[price.per ?? 'account', sumOf(quantity)]];
  if (typeof quantity === 'number') return [[`${price.per}-1`, quantity]];
  return Object.entries(quantity);
}

function sumOf(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity;
  let sum = 0;
  for (const part of Object.values(quantity)) sum += part;
  return sum;
}
