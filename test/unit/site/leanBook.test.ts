import { describe, expect, it } from 'vitest';
import { leanBook } from '../../../src/plugins/lean-records/leanBook.cjs';

const aged = { reviewBy: '2027-01-01', history: [{ until: '2025', usd: 3 }] };
const book = {
  vendor: 'acme',
  missing: ['the price of sand'],
  prices: [
    {
      id: 'acme.rope',
      unit: 'm',
      usd: 2,
      included: { pro: 5 },
      note: 'long',
      source: { url: 'x' },
      checkAt: 'x',
      also: [],
      ...aged,
    },
  ],
};

describe('a lean book', () => {
  it('keeps what a formula uses and drops notes, sources, history and gaps', () => {
    expect(leanBook(book)).toEqual({
      vendor: 'acme',
      prices: [{ id: 'acme.rope', unit: 'm', usd: 2, included: { pro: 5 } }],
    });
  });

  it('leaves the filed book as it is', () => {
    leanBook(book);
    expect(book.prices[0]).toHaveProperty('note', 'long');
  });

  it('drops the notes of a list of assumptions and keeps the rest', () => {
    expect(leanBook([{ id: 'posts', low: 1, evidence: ['a'], note: 'long' }])).toEqual([
      { id: 'posts', low: 1, evidence: ['a'] },
    ]);
  });
});
