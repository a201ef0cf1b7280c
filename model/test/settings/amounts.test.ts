import { describe, expect, test } from 'vitest';
import { readAmount, readGrowth, readMeasured, readMonth } from '../../settings';

const ON = { platform: 'supabase' };

describe('An amount as people write it', () => {
  test.each([
    ['1240.50', 1240.5],
    ['$1,240', 1240],
    [' 3.2k ', 3200],
    ['1.5m', 1_500_000],
    ['.5', 0.5],
    ['0', 0],
  ])('%s is %d', (text, value) => expect(readAmount(text)).toBeCloseTo(value, 9));

  test.each(['', '-1', 'NaN', '1e12', 'many', '1,24', '12..5', '$', 'k'])('%j is none', (text) => {
    expect(readAmount(text)).toBeNaN();
  });
});

describe('Measurements as typed', () => {
  test('are numbers by measure; what is empty was not measured', () => {
    const { value, faults } = readMeasured({ users: '40k', dau: '2,800', egress: ' ', bill: '$320' }, ON);
    expect(value).toEqual({ platform: 'supabase', users: 40_000, values: { dau: 2800, bill: 320 } });
    expect(faults).toEqual({});
  });

  test.each(['-1', 'NaN', '1e12', 'a lot', '2,000,001'])(
    '%s daily users are refused at their field, and the rest counts',
    (dau) => {
      const { value, faults } = readMeasured({ users: '40000', dau, database: '9' }, ON);
      expect(Object.keys(faults)).toEqual(['dau']);
      expect(faults.dau).toContain(dau);
      expect(value?.values).toEqual({ database: 9 });
    },
  );

  test('more daily than registered users are refused', () => {
    expect(readMeasured({ users: '1000', dau: '1001' }, ON).faults.dau).toMatch(/1,001 are more than the 1,000/);
    expect(readMeasured({ users: '1000', dau: '1000' }, ON).faults).toEqual({});
  });

  test.each(['', '0', '3m', 'x'])('without a number of users (%j) there is nothing to hold them against', (users) => {
    const { value, faults } = readMeasured({ users, dau: '5' }, ON);
    expect(value).toBeUndefined();
    expect(Object.keys(faults)).toEqual(['users']);
  });
});

describe('Growth as typed', () => {
  const texts = { by: 'percent' as const, percent: '8 %', earlier: '12,000', months: '6', cap: '' };

  test('is a percentage of a month', () => {
    expect(readGrowth(texts, 10_000).value).toEqual({ users: 10_000, monthly: 0.08 });
    expect(readGrowth({ ...texts, cap: '600k' }, 10_000).value).toEqual({ users: 10_000, monthly: 0.08, cap: 600_000 });
  });

  test('or follows from an earlier number of users', () => {
    const { value } = readGrowth({ ...texts, by: 'earlier' }, 40_000);
    expect(value?.monthly).toBeCloseTo((40 / 12) ** (1 / 6) - 1, 12);
  });

  test.each([
    [{ percent: '0' }, 'percent'],
    [{ percent: '101' }, 'percent'],
    [{ percent: '-8' }, 'percent'],
    [{ cap: '9,999' }, 'cap'],
    [{ cap: 'x' }, 'cap'],
    [{ by: 'earlier' as const, earlier: '10,000' }, 'earlier'],
    [{ by: 'earlier' as const, months: '0' }, 'months'],
    [{ by: 'earlier' as const, earlier: '100', months: '1' }, 'earlier'],
  ])('%j is refused at %s', (part, field) => {
    const { value, faults } = readGrowth({ ...texts, ...part }, 10_000);
    expect(value).toBeUndefined();
    expect(Object.keys(faults)).toEqual([field]);
  });

  test.each([
    ['2026-12', { year: 2026, month: 12 }],
    ['2026-13', undefined],
    ['26-1', undefined],
    ['', undefined],
  ])('the month %j is %j', (text, month) => expect(readMonth(text)).toEqual(month));
});
