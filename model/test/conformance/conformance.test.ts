import { afterAll, describe, expect, test } from 'vitest';
import { walkTiers } from '../../billing/index';
import { priceBooks } from '../../prices/index';
import { cataloguesOf } from './asPublished';
import { billOf, differences, printedSum } from './compare';
import { rules } from './counts';
import counts from './counts.json';
import { examples, misaddedExamples, usableExamples } from './examples';
import type { CountExample } from './types';

const catalogueOf = cataloguesOf(priceBooks);
const counted = counts as unknown as readonly CountExample[];
const agreed = new Set<string>();

const billed = usableExamples.filter((example) => example.slices === undefined);
const split = usableExamples.filter((example) => example.slices !== undefined);

describe('A published worked bill comes out to the cent', () => {
  test.each(billed)('$id: $title', (example) => {
    expect(differences(example, billOf(example, catalogueOf(example)))).toEqual([]);
    if (example.printedTotal !== undefined) expect(printedSum(example)).toBeCloseTo(example.printedTotal, 6);
    agreed.add(example.id);
  });
});

describe('A published split over tiers comes out', () => {
  test.each(split)('$id: $title', (example) => {
    for (const { price, quantity, printed } of example.slices ?? []) {
      const tiers = catalogueOf(example).prices.get(price)?.tiers ?? [];
      const inTier = tiers.map((_, chosen) =>
        walkTiers(
          tiers.map(({ from }, index) => ({ from, usd: index === chosen ? 1 : 0 })),
          quantity,
        ),
      );
      expect(inTier.filter((slice) => slice > 0)).toEqual(printed);
    }
    agreed.add(example.id);
  });
});

describe('A published count of what is metered comes out', () => {
  test.each(counted)('$id: $title', (example) => {
    const rule = rules[example.rule];
    expect(rule?.(...(example.arguments as never[]))).toBe(example.result);
    agreed.add(example.id);
  });
});

describe('A vendor that adds up wrongly is not followed', () => {
  test.each(misaddedExamples)('$id: the rows hold, the printed total does not', (example) => {
    expect(differences(example, billOf(example, catalogueOf(example)))).toEqual([]);
    expect(printedSum(example)).not.toBeCloseTo(example.printedTotal ?? Number.NaN, 2);
  });
});

describe('Every example', () => {
  test('has an id of its own and a reason where it is not used', () => {
    const ids = [...examples, ...counted].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, usable, reason, vendorError } of examples) {
      expect(usable === false, id).toBe((reason ?? vendorError) !== undefined);
    }
  });

  test('names a page that can be opened, a place in it and a date', () => {
    for (const { id, source } of [...examples, ...counted]) {
      expect(source.url, id).toMatch(/^https:\/\/[\w.-]+\/\S*$/);
      expect(source.place, id).toBeTruthy();
      expect(source.asOf, id).toMatch(/^20\d\d(-\d\d){0,2}$/);
    }
  });
});

afterAll(() => {
  const all = examples.length + counted.length;
  const unusable = examples.filter(({ usable }) => usable === false);
  const reasons = unusable.map(({ id, reason, vendorError }) => `\n  ${id}: ${reason ?? vendorError}`).join('');
  console.log(
    `conformance: ${agreed.size} of ${all} vendor examples to the cent, ${unusable.length} unusable:${reasons}`,
  );
});
