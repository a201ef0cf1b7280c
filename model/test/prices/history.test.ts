import { describe, expect, it } from 'vitest';
import { booksAt, knownSpan, type Price, type PriceBook, priceBooks, priceMoves } from '../../prices';
import { priceAt } from '../../prices/history';
import { book, egress } from './book';

const source = { url: 'https://example.com/old', place: 'table', asOf: '2025' };
const history = [
  { until: '2026-03-31', usd: 0.1, asOf: '2025', source },
  { until: '2025-11', usd: 0.12, included: { pro: 100 }, note: 'two quotas then', asOf: '2025', source },
];
const moved: Price = { ...egress, note: 'now', history };
const books: readonly PriceBook[] = [{ ...book, prices: [moved] }];

describe('a price of a date', () => {
  it('is the one as filed from the day after its latest earlier terms end', () => {
    expect(priceAt(moved, '2026-04-01')).toBe(moved);
    expect(priceAt(egress, '1999-01-01')).toBe(egress);
  });

  it('has the earlier terms up to and including their last day', () => {
    expect(priceAt(moved, '2026-03-31').usd).toBe(0.1);
    expect(priceAt(moved, '2025-12-01').usd).toBe(0.1);
    expect(priceAt(moved, '2025-11-30').usd).toBe(0.12);
  });

  it('keeps what the earlier terms do not give and carries their own source and date', () => {
    const { included, unit, checkAt, asOf, source: read, note } = priceAt(moved, '2026-03-31');
    expect({ included, unit, checkAt }).toEqual({ included: { pro: 250 }, unit: 'GB', checkAt: egress.checkAt });
    expect({ asOf, read, note }).toEqual({ asOf: '2025', read: source, note: undefined });
    expect(priceAt(moved, '2025-11-30')).toMatchObject({ included: { pro: 100 }, note: 'two quotas then' });
  });

  it('has tiers or an amount, never both, when the one replaced the other', () => {
    const tiers = [
      { from: 0, usd: 0 },
      { from: 10, usd: 1 },
    ];
    const tiered = priceAt(
      { ...egress, history: [{ until: '2026-03-31', tiers, asOf: '2025', source }] },
      '2026-01-01',
    );
    expect(tiered).toMatchObject({ tiers });
    expect('usd' in tiered).toBe(false);
  });

  it('has no history and no review date of its own', () => {
    const earlier = priceAt({ ...moved, reviewBy: '2027-01-01' }, '2026-03-31');
    expect(Object.keys(earlier)).not.toContain('history');
    expect(Object.keys(earlier)).not.toContain('reviewBy');
  });
});

describe('the changes on record', () => {
  it('go newest first from what was to what came next', () => {
    const moves = priceMoves(books).map(({ before, after, until, lastDay, firstDay }) => {
      return [before.usd, after.usd, until, lastDay, firstDay];
    });
    expect(moves).toEqual([
      [0.1, 0.09, '2026-03-31', '2026-03-31', '2026-04-01'],
      [0.12, 0.1, '2025-11', '2025-11-30', '2025-12-01'],
    ]);
  });

  it('of several prices and books are in one order of time', () => {
    const other = { ...egress, id: 'acme.other', history: [{ until: '2026-01-15', usd: 1, asOf: '2025', source }] };
    const days = priceMoves([{ ...book, prices: [other] }, ...books]).map(({ lastDay }) => lastDay);
    expect(days).toEqual(['2026-03-31', '2026-01-15', '2025-11-30']);
  });
});

describe('the known span', () => {
  it('reaches from the end of the oldest terms to the newest reading', () => {
    expect(knownSpan([...books, { ...book, lookedUp: '2026-11-22', prices: [] }])).toEqual({
      from: '2025-11-30',
      to: '2026-11-22',
    });
  });

  it('is the day of the reading alone without history', () => {
    expect(knownSpan([book])).toEqual({ from: '2026-11-20', to: '2026-11-20' });
  });

  it('is kept to: a date before or after it is refused with the span', () => {
    const span = 'they are known from 2025-11-30 to 2026-11-20';
    expect(() => booksAt(books, '2025-11-29')).toThrow(span);
    expect(() => booksAt(books, '2026-11-21')).toThrow(span);
    expect(booksAt(books, '2025-11-30')[0]?.prices[0]?.usd).toBe(0.12);
    expect(booksAt(books, '2026-11-20')[0]?.prices[0]).toBe(moved);
  });

  it('takes days that exist only', () => {
    for (const date of ['2026-02-30', '2026-2-3', '2026-06', 'yesterday', ''])
      expect(() => booksAt(books, date), date).toThrow('is not a date like 2026-06-16');
  });
});

describe('the books as filed', () => {
  it('know the doubling of traffic to other CDNs on 2026-05-01', () => {
    const usdOn = (date: string) =>
      booksAt(priceBooks, date)
        .flatMap(({ prices }) => prices)
        .find(({ id }) => id === 'gcp.network.cdn-interconnect.egress.na')?.usd;
    expect([usdOn('2026-04-30'), usdOn('2026-05-01')]).toEqual([0.04, 0.08]);
  });

  it('have a source for every earlier term', () => {
    const moves = priceMoves(priceBooks);
    expect(moves.length).toBeGreaterThanOrEqual(5);
    for (const { before, after } of moves) expect([before.source?.url, after.source?.url]).not.toContain(undefined);
  });
});
