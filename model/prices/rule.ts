import type { Price, PriceBook } from './types';

/** Field of the record, what is wrong with it, and the cure. */
export type Finding = readonly [field: string, problem: string, cure: string];

/** A claim about one price in its book. Books may be half right: a rule must not trip over what the schema reports. */
export type Rule = (context: {
  readonly price: Price;
  readonly book: Partial<PriceBook>;
  readonly units: ReadonlySet<string>;
}) => readonly Finding[];

/** Names that an allowance may be given for: the book's plans, and `always`. */
export function vendorPlans(book: Partial<PriceBook>): ReadonlySet<string> {
  return new Set(['always', ...Object.keys(book.plans ?? {})]);
}

/** A list as it stands, or none where the schema already reports that it is not one. */
export function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
