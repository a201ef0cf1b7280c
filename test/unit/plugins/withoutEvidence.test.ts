import { describe, expect, it } from 'vitest';
import { withoutEvidence } from '../../../src/plugins/bundler/withoutEvidence.cjs';

const book = {
  vendor: 'acme',
  missing: ['the price of sand'],
  plans: { pro: { fee: 'acme.plan.pro' } },
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
      reviewBy: '2027-01-01',
      history: [{ until: '2025', usd: 3, note: 'long', source: { url: 'x' } }],
    },
    { id: 'acme.sand', unit: 'kg', usd: 1 },
    { id: 'acme.plan.pro', unit: 'month', usd: 20 },
    { id: 'acme.credit', unit: 'month', usd: -5, credit: { against: ['acme.'], plans: ['pro'] } },
  ],
};

describe('a book without evidence', () => {
  it('keeps what a formula uses and drops notes, sources and gaps', () => {
    expect(withoutEvidence(book).prices[0]).toEqual({
      id: 'acme.rope',
      unit: 'm',
      usd: 2,
      included: { pro: 5 },
      history: [{ until: '2025', usd: 3 }],
    });
    expect(withoutEvidence(book)).not.toHaveProperty('missing');
  });

  it('has every record', () => {
    expect(withoutEvidence(book).prices.map(({ id }) => id)).toEqual(book.prices.map(({ id }) => id));
  });

  it('leaves the filed book as it is', () => {
    withoutEvidence(book);
    expect(book.prices[0]).toHaveProperty('note', 'long');
  });

  it('drops the notes of a list of assumptions and keeps the rest', () => {
    expect(withoutEvidence([{ id: 'posts', low: 1, evidence: ['a'], note: 'long' }])).toEqual([
      { id: 'posts', low: 1, evidence: ['a'] },
    ]);
  });
});
