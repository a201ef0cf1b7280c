import { describe, expect, it } from 'vitest';
import { checkPriceBooks } from '../../prices/check';
import { book, TODAY, UNITS, withBook } from './book';

type Path = readonly (string | number)[];

function paths(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [at, ...[...keys].flatMap((key) => paths((value as Record<string | number, unknown>)[key], [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, odd: unknown): unknown {
  if (key === undefined) return odd;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = replaced(copy[key], rest, odd);
  return copy;
}

const spendCap = {
  plans: ['pro'],
  covered: ['acme.egress'],
  notCovered: ['x'],
  effect: 'y',
  source: book.prices[0]?.source,
};
const source = { url: 'https://example.com/old', place: 'table', asOf: '2025' };
const tiers = [
  { from: 0, usd: 0.2 },
  { from: 10, usd: 0.1 },
];
const history = [
  { until: '2026-01', usd: 0.1, included: { pro: 100 }, asOf: '2025', source },
  { until: '2025-06-30', tiers, asOf: '2025', source },
];
const full = withBook({
  prices: book.prices.map((price) =>
    price.id === 'acme.egress' ? { ...price, history, reviewBy: '2027-01-01' } : price,
  ),
  spendCap,
  planFeatures: { pro: { support: 'email' } },
  changes: [{ date: '2026', what: 'z' }],
});
const odd: readonly unknown[] = [null, true, [], [null], [[]], { a: null }];

describe('a malformed book', () => {
  it.each(odd.map((value) => [JSON.stringify(value), value] as const))(
    'with %s anywhere is reported, never a crash',
    (_, value) => {
      for (const path of paths(full.data)) {
        const data = replaced(full.data, path, value);
        if (path.length === 0 || !emptyList(path, value))
          expect(checkPriceBooks([{ file: 'acme.json', data }], TODAY, UNITS), path.join('.')).not.toEqual([]);
      }
    },
  );
});

/** Lists that may be empty. */
function emptyList(path: Path, value: unknown): boolean {
  const mayBeEmpty = ['changes', 'spendCap.covered', 'spendCap.notCovered'];
  return Array.isArray(value) && value.length === 0 && mayBeEmpty.includes(path.join('.'));
}
