import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatExact,
  formatMonth,
  formatNumber,
  formatPrice,
  formatShare,
  formatTotal,
  formatUsd,
  formatUsers,
} from '../format';

const FORMATS = {
  USD: [formatUsd, [1234.5, '$1,234.50'], [0.005, '$0.01'], [-3, '-$3.00'], [-0, '$0.00']],
  total: [
    formatTotal,
    [99.994, '$99.99'],
    [100, '$100'],
    [1234.5, '$1,235'],
    [-100.4, '-$100'],
    [-99.5, '-$99.50'],
    [-0, '$0.00'],
  ],
  price: [formatPrice, [0.00325, '$0.00325'], [-0.1, '-$0.1'], [0, '$0'], [1234.5, '$1,234.5']],
  quantity: [
    formatNumber,
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [9.999, '10'],
    [1.2345, '1.23'],
    [10.26, '10.3'],
    [999.96, '1,000'],
    [1000.5, '1,000'],
    [71_019, '71,000'],
    [-1234.4, '-1,230'],
    [-12.34, '-12.3'],
    [0.0001234, 'under 0.001'],
  ],
  'count or published number': [
    formatCount,
    [-0, '0'],
    [71_019, '71,019'],
    [-1234, '-1,234'],
    [1234.4, '1,230'],
    [0.0001234, 'under 0.001'],
  ],
  'quantity in a formula': [
    formatExact,
    [0.123456789, '0.123457'],
    [1.23456, '1.2346'],
    [1, '1'],
    [-0.0000012345678, '-0.00000123457'],
    [1000.00004, '1,000'],
  ],
  share: [formatShare, [0.07, '7 %'], [1.5, '150 %'], [0.0567, '5.67 %']],
  'count of users': [
    formatUsers,
    [10, '10'],
    [999, '999'],
    [1000, '1K'],
    [1500, '1.5K'],
    [1550, '1,550'],
    [500_000, '500K'],
    [999_900, '999.9K'],
    [1_000_000, '1M'],
    [1_500_000, '1.5M'],
    [1_550_000, '1,550K'],
  ],
  'number of bytes': [
    formatBytes,
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [3.234e12, '3.23 TB'],
    [-1500, '-1.5 KB'],
    [5e15, '5 PB'],
    [5e18, '5,000 PB'],
  ],
  duration: [
    formatDuration,
    [1, '1 minute'],
    [59, '59 minutes'],
    [60, '1 hour'],
    [480, '8 hours'],
    [2879, '48 hours'],
    [2880, '2 days'],
    [0, '0 minutes'],
  ],
} as const;

const cases = Object.entries(FORMATS).flatMap(([what, [format, ...examples]]) =>
  examples.map(([value, text]) => [what, value, text, format] as const),
);

describe('A figure as readers have it', () => {
  test.each(cases)('a %s of %d is %s', (_, value, text, format) => expect(format(value)).toBe(text));

  test.each(Object.entries(FORMATS))('a %s is never NaN or infinite', (_, [format]) => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => format(value)).toThrow(`${value} is not a number that can be shown`);
    }
  });

  test('a month runs on into the next year', () => {
    expect(formatMonth(2026, 1)).toBe('January 2026');
    expect(formatMonth(2026, 14)).toBe('February 2027');
    expect(() => formatMonth(Number.NaN, 1)).toThrow('not a number');
    expect(() => formatMonth(2026, Infinity)).toThrow('not a number');
  });
});
