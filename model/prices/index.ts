import { ModelError } from '../errors';
import { nearest } from '../nearest';
import { priceBooks } from './books';
import type { Price, PriceBook } from './types';

export { isDay, lastDayOf } from './dates';
export { booksAt, booksOn, type KnownSpan, knownSpan, type PriceMove, priceMoves } from './history';
export { ageOf, due, isDue, REVIEW_MONTHS, type Reviewed, reviewBy } from './review';
export type * from './types';
export { priceBooks };

/** Every price of every vendor, in the order of the books. */
export const prices: readonly Price[] = priceBooks.flatMap((book) => book.prices);

/** Every price by its id. */
export const priceById: ReadonlyMap<string, Price> = new Map(prices.map((price) => [price.id, price]));

const bookByPrice: ReadonlyMap<string, PriceBook> = new Map(
  priceBooks.flatMap((book) => book.prices.map((price) => [price.id, book] as const)),
);

function unknownPrice(id: string): ModelError {
  return new ModelError('price', `unknown price id "${id}"; nearest: ${nearest(id, priceById.keys()).join(', ')}`);
}

/** The price with this id. Throws a `ModelError` with the three nearest ids when there is none. */
export function getPrice(id: string): Price {
  const price = priceById.get(id);
  if (price === undefined) throw unknownPrice(id);
  return price;
}

/** The book that holds the price with this id. Throws a `ModelError` with the three nearest ids when there is none. */
export function bookOf(id: string): PriceBook {
  const book = bookByPrice.get(id);
  if (book === undefined) throw unknownPrice(id);
  return book;
}
