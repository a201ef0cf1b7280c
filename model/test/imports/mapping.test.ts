import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../imports/bill/mapping';
import { factorBetween, plainUnit } from '../../imports/bill/units';
import { USAGE_KEYS } from '../../imports/infracost/keys';
import { catalogue } from '../../platforms';

const VENDORS = ['aws', 'gcp', 'supabase'] as const;

/** A price id with any text where a rule fills in a group. */
const pattern = (price: string) => new RegExp(`^${price.replaceAll('.', '\\.').replace(/\{\d\}/g, '[a-z0-9-]+')}$`);

describe('Every rule', () => {
  test.each(VENDORS)('of %s leads to a price of the book, or says why it does not', (vendor) => {
    const rules = rulesOf(vendor);
    expect(rules.length).toBeGreaterThan(40);
    const ids = [...catalogue.prices.keys()];
    const lost = rules.flatMap(({ price, also = [], why, meter }) => {
      const prices = [...(price === undefined ? [] : [price]), ...also.map((each) => each.price)];
      if (prices.length === 0) return why ? [] : [meter];
      return prices.filter((each) => !ids.some((id) => pattern(each).test(id)));
    });
    expect(lost).toEqual([]);
  });

  test('of Infracost leads to a price of the book', () => {
    expect(USAGE_KEYS.filter(({ price }) => !catalogue.prices.has(price))).toEqual([]);
  });
});

describe('Units', () => {
  test.each([
    ['GB-Mo', 'gb-month'],
    ['GB-Months', 'gb-month'],
    ['gibibyte month', 'gb-month'],
    ['Hrs', 'hour'],
    ['GB/Month', 'gb-month'],
    ['API Requests', 'api-request'],
  ])('%s is %s', (written, plain) => expect(plainUnit(written).unit).toBe(plain));

  test('a leading number is a scale', () =>
    expect(plainUnit('1000 Requests')).toEqual({ unit: 'request', scale: 1000 }));

  test('turn into each other where they measure the same', () => {
    expect(factorBetween('second', 'hour', 744)).toBe(1 / 3600);
    expect(factorBetween('gb-hour', 'gb-month', 744)).toBe(1 / 744);
    expect(factorBetween('byte-second', 'gb-month', 744)).toBeCloseTo(1 / (2 ** 30 * 3600 * 744), 30);
    expect(factorBetween('gb', 'hour', 744)).toBeUndefined();
    expect(factorBetween('keys', 'hour', 744)).toBe(1);
  });
});
