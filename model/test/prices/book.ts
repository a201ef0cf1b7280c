import type { DataFile } from '../../prices/check';
import type { Price, PriceBook } from '../../prices/types';

export const TODAY = '2026-11-21';
/** For tests of the data as filed: they have no clock, and no reading is too new for them. `npm run check:data` refuses the future. */
export const ANY_DAY = '9999-12-31';
export const UNITS = ['month', 'GB', 'request'];

const provenance = {
  asOf: '2026-06',
  checkAt: 'https://example.com/pricing',
  confidence: 'high' as const,
  source: { url: 'https://example.com/pricing', place: 'table', asOf: '2026-06' },
};

export const fee: Price = { id: 'acme.plan.pro', unit: 'month', usd: 25, ...provenance };
export const egress: Price = { id: 'acme.egress', unit: 'GB', usd: 0.09, included: { pro: 250 }, ...provenance };
export const credit: Price = {
  id: 'acme.credit',
  unit: 'month',
  usd: -10,
  credit: { against: ['acme.egress'], plans: ['pro'] },
  ...provenance,
};

export const book: PriceBook = {
  vendor: 'acme',
  name: 'Acme',
  region: 'global',
  currency: 'USD',
  lookedUp: '2026-11-20',
  plans: { pro: { fee: 'acme.plan.pro' } },
  prices: [fee, egress, credit],
};

/** The sound book with one price more. */
export function withPrice(price: object): DataFile {
  return { file: 'acme.json', data: { ...book, prices: [...book.prices, { ...provenance, ...price }] } };
}

/** The sound book with other fields. */
export function withBook(fields: object): DataFile {
  return { file: 'acme.json', data: { ...book, ...fields } };
}
