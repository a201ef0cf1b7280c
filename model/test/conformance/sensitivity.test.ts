import { describe, expect, test } from 'vitest';
import type { Bill, BillLine } from '../../billing/index';
import { priceBooks, priceById } from '../../prices/index';
import type { Price, PriceBook } from '../../prices/types';
import { cataloguesOf } from './asPublished';
import { billOf, differences } from './compare';
import { usableExamples } from './examples';

const CENT = 0.01;
const catalogueOf = cataloguesOf(priceBooks);
const billed = usableExamples.filter((example) => example.slices === undefined);

function disagreements(books: readonly PriceBook[]): string[] {
  const changed = cataloguesOf(books);
  return billed
    .filter((example) => differences(example, billOf(example, changed(example))).length > 0)
    .map(({ id }) => id);
}

function withPrice(id: string, change: (price: Price) => Price): readonly PriceBook[] {
  return priceBooks.map((book) => ({
    ...book,
    prices: book.prices.map((price) => (price.id === id ? change(price) : price)),
  }));
}

function movedByACent(bill: Bill, index: number): Bill {
  const lines = bill.lines.map((line, place) => (place === index ? { ...line, usd: line.usd + CENT } : line));
  return { lines, total: bill.total + CENT };
}

/** Lines that cost something at the rate on file today (not at earlier terms), with what the record's amount is multiplied by to make them. */
const atRecordedRates = new Map<string, number>();
const withFreeUnits = new Set<string>();
for (const example of billed) {
  for (const line of billOf(example, catalogueOf(example)).lines) {
    const price = catalogueOf(example).prices.get(line.price);
    if (price === undefined || price !== priceById.get(line.price)) continue;
    const own = price.tiers === undefined && price.native === undefined && price.credit === undefined;
    const restated = example.rates?.[line.price] !== undefined;
    if (line.included > 0) withFreeUnits.add(line.price);
    if (own && !restated && line.usd > 0) atRecordedRates.set(line.price, line.packages ?? line.billable);
  }
}

describe('The comparison is to the cent', () => {
  test('a line that is one cent off is noticed, in every example and on every line', () => {
    for (const example of billed) {
      const bill = billOf(example, catalogueOf(example));
      bill.lines.forEach((_, index) => {
        expect(differences(example, movedByACent(bill, index)), `${example.id} line ${index}`).not.toEqual([]);
      });
    }
  });

  test('a line too many or too few is noticed', () => {
    for (const example of billed) {
      const { lines, total } = billOf(example, catalogueOf(example));
      const extra = { ...(lines[0] as BillLine), price: 'acme.extra', usd: 0 };
      expect(differences(example, { lines: [...lines, extra], total })).not.toEqual([]);
      const paid = lines.findIndex((line) => line.usd !== 0);
      if (paid >= 0)
        expect(differences(example, { lines: lines.filter((_, index) => index !== paid), total })).not.toEqual([]);
    }
  });
});

describe('The price books are held to the cent', () => {
  test.each([...atRecordedRates])('%s one cent dearer on the bill fails an example', (id, units) => {
    const books = withPrice(id, (price) => ({ ...price, usd: (price.usd as number) + CENT / units }));
    expect(disagreements(books)).not.toEqual([]);
  });

  test.each([...withFreeUnits])('%s with a hundredth more or less free fails an example', (id) => {
    for (const factor of [0.99, 1.01]) {
      const scaled = (free: Readonly<Record<string, number>> = {}) =>
        Object.fromEntries(Object.entries(free).map(([plan, units]) => [plan, units * factor]));
      const books = withPrice(id, (price) => ({
        ...price,
        included: scaled(price.included),
        includedDaily: scaled(price.includedDaily),
      }));
      expect(disagreements(books)).not.toEqual([]);
    }
  });
});
