import { describe, expect, test } from 'vitest';
import { limitBooks } from '../../limits';
import { type PriceBook, priceBooks, priceMoves } from '../../prices';
import { priceMovesOf, priceMovesTable, readingsTable } from '../../render';

const read = { asOf: '2026', source: { url: 'https://example.com/old', place: 'table', asOf: '2026' } };

/** The books as filed, but with one price that was another before. */
function withEarlier(id: string, terms: object): PriceBook[] {
  return priceBooks.map((book) => ({
    ...book,
    prices: book.prices.map(({ history: _filed, ...price }) =>
      price.id === id ? { ...price, history: [{ until: '2026-03-31', ...read, ...terms }] } : price,
    ),
  }));
}
const cellsOf = (id: string, terms: object) =>
  priceMovesOf(withEarlier(id, terms)).rows[0]?.cells.map(({ text }) => text);

describe('The changes of prices', () => {
  test('say since when, from what to what, and the total that moved most', () => {
    const [since, before, after, effect, source] = cellsOf('supabase.egress.cached', { usd: 0.06 }) ?? [];
    expect([since, before, after, source]).toEqual([
      '2026-04-01',
      '$0.06 per GB',
      '$0.03 per GB',
      'example.com: table (2026)',
    ]);
    expect(effect).toMatch(/^500K on Supabase: -\$\d+$/);
  });

  test('open to every total that moved, before and after', () => {
    const [row] = priceMovesOf(withEarlier('supabase.egress.cached', { usd: 0.06 })).rows;
    const { formula, inputs } = row?.cells[3]?.explanation ?? {};
    expect(formula).toMatch(/^\$[\d,]+ - \$[\d,]+ = -\$\d+$/);
    expect(inputs?.map(({ label }) => label)).toEqual([10, 50, 100, 500].map((users) => `Supabase at ${users}K`));
  });

  test('of a quota or of tiers say what of them is another', () => {
    const quota = cellsOf('supabase.egress.cached', { included: { free: 5, pro: 50, team: 50 } });
    expect(quota?.slice(1, 3)).toEqual([
      '5 on free, 50 on pro, 50 on team GB included a month',
      '5 on free, 250 on pro, 250 on team GB included a month',
    ]);
    const tiers = cellsOf('sentry.spans.team.payg', {
      tiers: [
        { from: 0, usd: 0 },
        { from: 10_000_000, usd: 0.000002 },
      ],
      note: 'before the cut',
    });
    expect(tiers?.[1]).toBe('$0 from 0, $0.000002 from 10,000,000 (before the cut)');
  });

  test('say so where they moved no total', () => {
    const table = priceMovesOf(withEarlier('render.bandwidth', { until: '2025-07', usd: 30 }));
    expect(table.rows[0]?.cells.map(({ text }) => text).slice(0, 4)).toEqual([
      'the end of 2025-07',
      '$30 per 100 GB',
      '$15 per 100 GB',
      'none',
    ]);
    expect(table.foot[0]).toBe(
      '1 change is on record with both amounts, a date and a source; none of them moved the total of a tier.',
    );
  });

  test('as filed are all of those on record, newest first, each with an anchor of its own', () => {
    const { rows } = priceMovesTable();
    expect(rows.map(({ label }) => label)).toEqual(priceMoves(priceBooks).map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id } of rows) expect(id).toMatch(/^[a-z0-9.-]+$/);
  });
});

describe('The readings', () => {
  const { rows } = readingsTable();

  test('list every book that has prices or limits', () => {
    const books = [...priceBooks.map((book) => book.prices), ...limitBooks.map((book) => book.limits)];
    expect(rows).toHaveLength(books.filter((records) => records.length > 0).length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('run from the oldest to the newest', () => {
    for (const { cells, label } of rows) {
      const [, whole = '', oldest = '', newest = ''] = cells.map(({ text }) => text);
      expect(whole, label).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(oldest !== '' && oldest <= newest, label).toBe(true);
    }
  });
});
