import { ModelError } from '../errors';
import { nearest } from '../nearest';
import type { Credit, Plan, Price, PriceBook, SpendCap } from '../prices/types';

/** A price that pays for other lines instead of being charged. */
export type CreditPrice = Price & { readonly credit: Credit };

/** The parts of one vendor's prices that a bill needs at once. */
export interface VendorTerms {
  readonly plans: Readonly<Record<string, Plan>>;
  readonly credits: readonly CreditPrice[];
  readonly spendCap?: SpendCap;
  readonly name: string;
  /** Where the prices hold, in words; `regions` names those places where they do not hold everywhere. */
  readonly region: string;
  readonly regions?: readonly string[];
  /** ISO date on which the book was last gone through. */
  readonly lookedUp: string;
}

/** Price books made ready for billing: built once, never changed. */
export interface Catalogue {
  /** Every price by id, in the order of the books. */
  readonly prices: ReadonlyMap<string, Price>;
  /** Place of each price in the books: the order of a bill's lines. */
  readonly order: ReadonlyMap<string, number>;
  readonly vendors: ReadonlyMap<string, VendorTerms>;
  /** Ids of the prices that are fees of plans. */
  readonly fees: ReadonlySet<string>;
  /** Meters without a known price, with what is known of them. */
  readonly unpriced: ReadonlyMap<string, string>;
}

const NO_TERMS: VendorTerms = { plans: {}, credits: [], name: '', region: '', lookedUp: '' };

/** The vendor that an id belongs to: its first word. */
export function vendorOf(id: string): string {
  const dot = id.indexOf('.');
  return dot < 0 ? id : id.slice(0, dot);
}

/** Plans and credits of a vendor; a vendor without a book has none. */
export function vendorTerms(vendor: string, catalogue: Catalogue): VendorTerms {
  return catalogue.vendors.get(vendor) ?? NO_TERMS;
}

/** The price with this id in a catalogue. Throws a `ModelError` with the three nearest ids when there is none. */
export function priceIn({ prices }: Catalogue, id: string): Price {
  const price = prices.get(id);
  if (price === undefined) {
    throw new ModelError('price', `unknown price id "${id}"; nearest: ${nearest(id, prices.keys()).join(', ')}`);
  }
  return price;
}

/**
 * Units that a plan includes free of charge, in the price's unit; `always` for what every account gets.
 * Throws a `ModelError` where the record states none: no allowance stated is not an allowance of zero.
 */
export function includedUnits(catalogue: Catalogue, id: string, plan: string): number {
  const { included = {} } = priceIn(catalogue, id);
  const units = included[plan];
  if (units !== undefined) return units;
  const stated = Object.keys(included).join(', ') || 'none';
  throw new ModelError('plan', `price "${id}" states no included units for "${plan}"; stated: ${stated}`);
}

/** True for a price that is a credit. */
export function isCredit(price: Price): price is CreditPrice {
  return price.credit !== undefined;
}

/** Makes price books ready for `billUsage`. The books are taken as checked (`npm run check:data` does that). */
export function createCatalogue(books: readonly PriceBook[]): Catalogue {
  const prices = new Map<string, Price>();
  const order = new Map<string, number>();
  const vendors = new Map<string, VendorTerms>();
  const fees = new Set<string>();
  const unpriced = new Map<string, string>();
  for (const book of books) {
    for (const [id, known] of Object.entries(book.unpriced ?? {})) unpriced.set(id, known);
    for (const { fee } of Object.values(book.plans)) if (fee !== undefined) fees.add(fee);
    for (const price of book.prices) {
      order.set(price.id, prices.size);
      prices.set(price.id, price);
    }
    const { plans, name, region, regions, lookedUp, spendCap } = book;
    vendors.set(book.vendor, {
      plans,
      credits: book.prices.filter(isCredit),
      name,
      region,
      lookedUp,
      ...(regions !== undefined && { regions }),
      ...(spendCap !== undefined && { spendCap }),
    });
  }
  return { prices, order, vendors, fees, unpriced };
}

/** The same catalogue with one price restated. Throws a `ModelError` when it has no price with that id. */
export function withPrice(catalogue: Catalogue, price: Price): Catalogue {
  priceIn(catalogue, price.id);
  const restate = <T extends Price>(known: T): T => (known.id === price.id ? (price as T) : known);
  const vendor = vendorOf(price.id);
  const terms = vendorTerms(vendor, catalogue);
  return {
    ...catalogue,
    prices: new Map(catalogue.prices).set(price.id, price),
    vendors: new Map(catalogue.vendors).set(vendor, { ...terms, credits: terms.credits.map(restate) }),
  };
}
