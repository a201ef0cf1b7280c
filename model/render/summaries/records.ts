import { ModelError } from '../../errors';
import { formatCount } from '../../format';
import { limitBooks } from '../../limits';
import { priceBooks } from '../../prices';
import type { PageSummary, PageWords } from './types';

interface Book {
  readonly vendor: string;
  readonly lookedUp: string;
  readonly count: number;
}

const BOOKS: Readonly<Record<'prices' | 'limits', readonly Book[]>> = {
  prices: priceBooks.map(({ vendor, lookedUp, prices }) => ({ vendor, lookedUp, count: prices.length })),
  limits: limitBooks.map(({ vendor, lookedUp, limits }) => ({ vendor, lookedUp, count: limits.length })),
};

/**
 * The records of one vendor, or without `vendor` the index of all.
 * @throws ModelError for a vendor without a book.
 */
export function recordsSummary(kind: 'prices' | 'limits', page: PageWords, vendor?: string): PageSummary {
  const books = vendor === undefined ? BOOKS[kind] : BOOKS[kind].filter((book) => book.vendor === vendor);
  if (books.length === 0) throw new ModelError('vendor', `no book of ${kind} is on file for "${vendor}"`);
  const count = formatCount(books.reduce((sum, book) => sum + book.count, 0));
  const since = books.map(({ lookedUp }) => lookedUp).sort()[0] ?? '';
  const noun = kind === 'prices' ? 'Prices' : 'Limits';
  const vendors = { label: 'Vendors', text: formatCount(books.length) };
  const figures = [
    { label: `${noun} on record`, text: count },
    ...(vendor === undefined ? [vendors] : []),
    { label: 'Reviewed since', text: since },
  ];
  return {
    title: page.title,
    description:
      vendor === undefined
        ? `${count} ${kind} of ${vendors.text} vendors, each with its number, unit, terms, what was read and when, and a page to check it today.`
        : `${page.title}: ${count} records, each with its number, unit and terms, what was read and when, and where to check it today. Last reviewed on ${since}.`,
    fields: [figures[0] as PageSummary['fields'][0], figures[figures.length - 1] as PageSummary['fields'][1]],
    card: { kicker: page.kicker ?? 'Reference', headline: page.title, figures },
  };
}
