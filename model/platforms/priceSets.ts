import { type Catalogue, createCatalogue } from '../billing';
import { booksAt, booksOn, lastDayOf, priceBooks } from '../prices';

const known = new Map<string, Catalogue>();

/**
 * The prices as they stood on an ISO date, indexed once: earlier terms where the records have them, otherwise the terms as filed.
 * @throws ModelError for a date outside the span that the records know, naming the span.
 */
export function pricesAt(date: string): Catalogue {
  const found = known.get(date);
  if (found) return found;
  const catalogue = createCatalogue(booksAt(priceBooks, date));
  known.set(date, catalogue);
  return catalogue;
}

const ofMonths = new Map<string, Catalogue>();

/** The prices of the last day of a month (2026-10): earlier terms where the records have them, otherwise the terms as filed. */
export function pricesOfMonth(month: string): Catalogue {
  const found = ofMonths.get(month);
  if (found) return found;
  const catalogue = createCatalogue(booksOn(priceBooks, lastDayOf(month)));
  ofMonths.set(month, catalogue);
  return catalogue;
}
