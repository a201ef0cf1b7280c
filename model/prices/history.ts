import { ModelError } from '../errors';
import { dayAfter, isDay, lastDayOf } from './dates';
import type { EarlierTerms, Price, PriceBook } from './types';

/** One change of a price: what it was, what it became, and the first date with the new terms, as exact as it is known. */
export interface PriceMove {
  readonly id: string;
  readonly before: Price;
  readonly after: Price;
  /** The last date with the terms before, as exact as it is known. */
  readonly until: string;
  /** Days on which the prices before and after it held: the last of the one, the first of the other. ISO dates. */
  readonly lastDay: string;
  readonly firstDay: string;
}

/** The dates between which the price sets are known, both included. ISO dates. */
export interface KnownSpan {
  readonly from: string;
  readonly to: string;
}

/** Earlier terms as a price of their own: what they do not give is as it is now. */
function restated(price: Price, terms: EarlierTerms): Price {
  const { until: _until, note, ...given } = terms;
  const { history: _history, usd, tiers, note: _note, also: _also, reviewBy: _reviewBy, ...kept } = price;
  const amount = terms.usd === undefined && terms.tiers === undefined ? { usd, tiers } : {};
  const known = Object.entries({ ...kept, ...amount, ...given, note }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as Price;
}

/** A price under the terms of a date (ISO). Where no earlier terms are on record, the price as it is. */
export function priceAt(price: Price, date: string): Price {
  const terms = price.history?.filter(({ until }) => date <= lastDayOf(until)).at(-1);
  return terms === undefined ? price : restated(price, terms);
}

/** Every change of a price on record, newest first. */
export function movesOf(price: Price): PriceMove[] {
  return (price.history ?? []).map((terms, index, history) => {
    const later = history[index - 1];
    const lastDay = lastDayOf(terms.until);
    return {
      id: price.id,
      before: restated(price, terms),
      after: later === undefined ? price : restated(price, later),
      until: terms.until,
      lastDay,
      firstDay: dayAfter(lastDay),
    };
  });
}

/** Every change of a price that the books have on record, newest first. */
export function priceMoves(books: readonly PriceBook[]): PriceMove[] {
  const moves = books.flatMap(({ prices }) => prices.flatMap(movesOf));
  return moves.sort((one, other) => (one.lastDay < other.lastDay ? 1 : one.lastDay > other.lastDay ? -1 : 0));
}

/**
 * Between which dates price sets are known: from the end of the oldest terms on record to the newest reading of a book. Without
 * history that is the day of that reading alone.
 */
export function knownSpan(books: readonly PriceBook[]): KnownSpan {
  const to = books.reduce((newest, { lookedUp }) => (lookedUp > newest ? lookedUp : newest), '');
  return { from: priceMoves(books).at(-1)?.lastDay ?? to, to };
}

/** The books under the terms of a date (ISO). Throws a `ModelError` for a date that does not exist or lies outside the known span. */
export function booksAt(books: readonly PriceBook[], date: string): PriceBook[] {
  if (!isDay(date)) {
    throw new ModelError('as-of', `as-of: ${JSON.stringify(date)} is not a date like 2026-06-16`);
  }
  const { from, to } = knownSpan(books);
  if (date < from || date > to) {
    throw new ModelError('as-of', `as-of: no price set is known for ${date}; they are known from ${from} to ${to}`);
  }
  return booksOn(books, date);
}

/** The same for any date: records without earlier terms are as filed, however old the date. */
export function booksOn(books: readonly PriceBook[], date: string): PriceBook[] {
  return books.map((book) => ({ ...book, prices: book.prices.map((price) => priceAt(price, date)) }));
}
