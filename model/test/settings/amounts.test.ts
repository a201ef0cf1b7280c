import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../decisions';
import { type GrowthTexts, readAmount, readGrowth, readMeasured, readMonth } from '../../settings';

const ON = { platform: 'supabase' };

describe('An amount as people write it', () => {
  test.each([
    ['1240.50', 1240.5],
    ['$1,240', 1240],
    [' 3.2k ', 3200],
    ['1.5m', 1_500_000],
    ['.5', 0.5],
    ['0', 0],
    ['12,345', 12_345],
    ['1,234,567.8', 1_234_567.8],
    ['12 345k', 12_345_000],
  ])('%s is %d', (text, value) => expect(readAmount(text)).toBeCloseTo(value, 9));

  test.each(['', '-1', 'NaN', '1e12', 'many', '1,24', '12..5', '$', 'k', 'a 5', '5 a'])('%j is none', (text) => {
    expect(readAmount(text)).toBeNaN();
  });
});

describe('Measurements as typed', () => {
  test('are numbers by measure; what is empty was not measured', () => {
    const { value, problems } = readMeasured({ users: '40k', dau: '2,800', egress: ' ', bill: '$320' }, ON);
    expect(value).toEqual({ platform: 'supabase', users: 40_000, values: { dau: 2800, bill: 320 } });
    expect(problems).toEqual({});
  });

  test.each(['-1', 'NaN', '1e12', 'a lot', '2,000,001'])(
    '%s daily users are refused at their field, and the rest counts',
    (dau) => {
      const { value, problems } = readMeasured({ users: '40000', dau, database: '9' }, ON);
      expect(Object.keys(problems)).toEqual(['dau']);
      expect(problems.dau).toContain(dau);
      expect(value?.values).toEqual({ database: 9 });
    },
  );

  test('more daily than registered users are refused', () => {
    expect(readMeasured({ users: '1000', dau: '1001' }, ON).problems.dau).toMatch(/1,001 are more than the 1,000/);
    expect(readMeasured({ users: '1000', dau: '1000' }, ON).problems).toEqual({});
  });

  test('up to the most that a measure can be are taken, and only daily users are held against the registered', () => {
    const { value, problems } = readMeasured({ users: '2m', dau: '2m' }, ON);
    expect({ values: value?.values, problems }).toEqual({ values: { dau: 2_000_000 }, problems: {} });
    expect(readMeasured({ users: '10', egress: '11' }, ON)).toEqual({
      value: { ...ON, users: 10, values: { egress: 11 } },
      problems: {},
    });
  });

  test('are refused with what was typed and what is allowed', () => {
    expect(readMeasured({ users: ' 3m ', dau: ' x ' }, ON).problems).toEqual({
      users: '“3m” is not a whole number from 1 to 2,000,000.',
      dau: `“x” is not a number from 0 to 2,000,000 (${MEASURES.find(({ id }) => id === 'dau')?.unit}).`,
    });
    expect(readMeasured({}, ON)).toEqual({
      value: undefined,
      problems: { users: '“” is not a whole number from 1 to 2,000,000.' },
    });
  });

  test.each(['', '0', '3m', 'x'])('without a number of users (%j) there is nothing to hold them against', (users) => {
    const { value, problems } = readMeasured({ users, dau: '5' }, ON);
    expect(value).toBeUndefined();
    expect(Object.keys(problems)).toEqual(['users']);
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
    const { value, problems } = readGrowth({ ...texts, ...part }, 10_000);
    expect(value).toBeUndefined();
    expect(Object.keys(problems)).toEqual([field]);
  });

  test('is refused with what was typed and what is allowed', () => {
    const refused = (part: Partial<GrowthTexts>) => Object.values(readGrowth({ ...texts, ...part }, 10_000).problems);
    expect(refused({ percent: ' 0 % ' })).toEqual(['“0 %” is not a growth above 0 and up to 100 % a month.']);
    expect(refused({ cap: 'x' })).toEqual([
      '“x” is not a whole number of users above the 10,000 of today, up to 2,000,000.',
    ]);
    expect(refused({ by: 'earlier', months: '0' })).toEqual(['“0” is not a whole number of months from 1 to 120.']);
    expect(refused({ by: 'earlier', earlier: '10,000' })).toEqual([
      '“10,000” is not a whole number of users from 1 to below the 10,000 of today, at most doubling each month.',
    ]);
  });

  test('has no cap where the field is blank', () => {
    expect(readGrowth({ ...texts, cap: '  ' }, 10_000)).toEqual({
      value: { users: 10_000, monthly: 0.08 },
      problems: {},
    });
    expect(readGrowth({ ...texts, by: 'earlier', cap: '' }, 40_000).value).not.toHaveProperty('cap');
  });

  test.each([
    [' 2026-01 ', { year: 2026, month: 1 }],
    ['2026-00', undefined],
    ['12026-01', undefined],
    ['2026-011', undefined],
    ['2026-12', { year: 2026, month: 12 }],
    ['2026-13', undefined],
    ['26-1', undefined],
    ['', undefined],
  ])('the month %j is %j', (text, month) => expect(readMonth(text)).toEqual(month));
});
