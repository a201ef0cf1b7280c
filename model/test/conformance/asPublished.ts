import { type Catalogue, createCatalogue } from '../../billing/index';
import { firstDayOf } from '../../prices/dates';
import { booksOn } from '../../prices/history';
import type { PriceBook } from '../../prices/types';
import type { Example } from './types';

/**
 * Bills published examples at the prices of their own date: a price that changes later moves none of them, as long as its record
 * keeps the earlier terms. A date that is only a year or a month counts from its first day; records without earlier terms apply
 * as filed.
 * @returns a function from an example to the catalogue of its date, one catalogue per date.
 */
export function cataloguesOf(books: readonly PriceBook[]): (example: Example) => Catalogue {
  const known = new Map<string, Catalogue>();
  return ({ source }) => {
    const day = firstDayOf(source.asOf);
    const found = known.get(day);
    if (found !== undefined) return found;
    const catalogue = createCatalogue(booksOn(books, day));
    known.set(day, catalogue);
    return catalogue;
  };
}
