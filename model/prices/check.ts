import { type DataFile, type Problem, schemaProblems } from './problems';
import { idProblems, recordsOf } from './records';
import { listed } from './rule';
import { priceRules } from './rules';
import { priceBookSchema } from './schema';
import { textProblems } from './strings';
import type { Price, PriceBook } from './types';

export type { DataFile, Problem } from './problems';

/** The book as far as it can be read: wrong parts are left out here, since the schema reports them. */
function readable(entry: DataFile): Partial<PriceBook> {
  const data = (entry.data ?? {}) as Partial<PriceBook>;
  return { ...data, plans: data.plans ?? {}, prices: recordsOf<Price>(entry, 'prices') };
}

function ruleProblems(entry: DataFile, units: ReadonlySet<string>): Problem[] {
  const book = readable(entry);
  return (book.prices ?? []).flatMap((price) => {
    const index = ((entry.data as PriceBook).prices ?? []).indexOf(price);
    return priceRules
      .flatMap((rule) => rule({ price, book, units }))
      .map(([field, problem, cure]) => {
        const path = `prices[${index}]${field && `.${field}`} (${price.id})`;
        return { file: entry.file, path, problem, cure };
      });
  });
}

function planProblems(entry: DataFile): Problem[] {
  const { file } = entry;
  const { plans = {}, prices = [], planFeatures, spendCap } = readable(entry);
  const ids = new Set(prices.map((price) => price.id));
  const fees = Object.entries(plans)
    .map(([plan, terms]) => [`plans.${plan}.fee`, terms?.fee] as const)
    .filter(([, fee]) => fee !== undefined);
  const referred = [...fees, ...listed(spendCap?.covered).map((id) => ['spendCap.covered', id] as const)];
  const named = [
    ...Object.keys(planFeatures ?? {}).map((plan) => ['planFeatures', plan] as const),
    ...listed(spendCap?.plans).map((plan) => ['spendCap.plans', plan] as const),
  ];
  return [
    ...referred
      .filter(([, id]) => !ids.has(String(id)))
      .map(([path, id]) => {
        return { file, path, problem: `no price "${id}" in this book`, cure: 'name the id of a price of this vendor' };
      }),
    ...named
      .filter(([, plan]) => !(plan in Object(plans)))
      .map(([path, plan]) => {
        return { file, path, problem: `unknown plan "${plan}"`, cure: `use one of ${Object.keys(plans).join(', ')}` };
      }),
  ];
}

/**
 * Every problem of the price books, all at once. `today` (ISO date) is the last date a source may carry; `units` are the
 * units that a price may have. Development only: pages and the command line take the books as checked.
 */
export function checkPriceBooks(files: readonly DataFile[], today: string, units: readonly string[]): Problem[] {
  const known = new Set(units);
  return [
    ...files.flatMap((entry) => [
      ...schemaProblems(entry, priceBookSchema),
      ...ruleProblems(entry, known),
      ...planProblems(entry),
      ...textProblems(entry, today),
    ]),
    ...idProblems(files, 'prices'),
  ];
}
