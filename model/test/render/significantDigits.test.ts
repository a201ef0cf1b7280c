import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../format';
import { RECORDED, significantDigits, tooPrecise } from './digits';

describe('Significant digits', () => {
  test.each([
    ['0', 0],
    ['0.0325', 3],
    ['71,000', 2],
    ['71,019', 5],
    ['1.50', 3],
    ['10.0', 3],
  ])('of %s are %d', (number, digits) => expect(significantDigits(number)).toBe(digits));

  test.each([0.0012345, 0.5678, 12.345, 139.1, 999.96, 71_019, 933_059, 1_234_567])(
    'of %d as a quantity are three at most',
    (value) => expect(significantDigits(formatNumber(value))).toBeLessThanOrEqual(3),
  );

  test('are counted of computed numbers', () => {
    expect(tooPrecise('At 71,019 users, 12.34 GB and 5.678 %, 2,684,354 of `a1234`')).toEqual([
      '71,019',
      '12.34',
      '5.678',
      '2,684,354',
    ]);
  });

  test.each([
    ['money', '$1,234.56 or 1,234.56 EUR'],
    ['dates', 'read on 2026-11-30 and in July 2026'],
    ['names', 'db-custom-1-3840, PostgreSQL 17.10.1'],
    ['formulas', '71,019 x 2.5 = 177,547.5'],
    ['availabilities', 'availability of 99.399 %'],
  ])('are not counted of %s', (_, text) => expect(tooPrecise(text)).toEqual([]));

  test('are not counted of what a record states', () => {
    expect(RECORDED.size).toBeGreaterThan(500);
    expect(tooPrecise('a disk of 65,536 GB')).toEqual([]);
  });

  test("are not counted of a reader's own number", () => expect(tooPrecise('At 71,019 users', ['71,019'])).toEqual([]));
});
