import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf, due, isDue, type Reviewed, reviewBy } from '../../prices';

const price = (fields: Partial<Reviewed> = {}): Reviewed => ({
  id: 'acme.egress',
  asOf: '2026-11-20',
  confidence: 'medium',
  ...fields,
});

describe('a record is to be checked again', () => {
  it('three months after the reading where a price is of medium confidence', () => {
    expect(reviewBy(price())).toBe('2027-02-20');
  });

  it('sooner the less sure the reading is', () => {
    const dates = (['high', 'medium', 'low'] as const).map((confidence) => reviewBy(price({ confidence })));
    expect(dates).toEqual(['2027-05-20', '2027-02-20', '2026-12-20']);
  });

  it('half as often where it is a limit', () => {
    const dates = (['high', 'medium', 'low'] as const).map((confidence) => reviewBy(price({ confidence, value: 200 })));
    expect(dates).toEqual(['2027-11-20', '2027-05-20', '2027-01-20']);
  });

  it('by the date of its own where it has one', () => {
    expect(reviewBy(price({ reviewBy: '2026-12-01' }))).toBe('2026-12-01');
  });

  it('counted from the start of a month or a year, since the reading may be that old', () => {
    expect(reviewBy(price({ asOf: '2026-06' }))).toBe('2026-09-01');
    expect(reviewBy(price({ asOf: '2026' }))).toBe('2026-04-01');
  });

  it('on the last day of a month that has no such day', () => {
    expect(reviewBy(price({ asOf: '2026-11-30' }))).toBe('2027-02-28');
    expect(reviewBy(price({ asOf: '2023-11-30' }))).toBe('2024-02-29');
    expect(reviewBy(price({ asOf: '2026-08-31', confidence: 'low' }))).toBe('2026-09-30');
  });

  it('always after the reading and within a year of it', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const confidence = fc.constantFrom('high', 'medium', 'low' as const);
    fc.assert(
      fc.property(day, confidence, fc.constantFrom(undefined, 1), (date, sure, value) => {
        const asOf = date.toISOString().slice(0, 10);
        const by = reviewBy(price({ asOf, confidence: sure, value }));
        expect(new Date(by).toISOString().slice(0, 10)).toBe(by);
        expect(by > asOf && ageOf({ asOf }, by) <= 366).toBe(true);
      }),
    );
  });
});

describe('the age of a record', () => {
  it('is counted in days', () => {
    expect(ageOf({ asOf: '2026-11-20' }, '2026-11-20')).toBe(0);
    expect(ageOf({ asOf: '2026-11-20' }, '2027-11-20')).toBe(365);
    expect(ageOf({ asOf: '2026-11' }, '2026-11-20')).toBe(19);
  });
});

describe('due', () => {
  it('begins on the review date itself', () => {
    expect([isDue(price(), '2027-02-19'), isDue(price(), '2027-02-20')]).toEqual([false, true]);
  });

  it('lists what is due on a date, longest due first, and nothing else', () => {
    const records = [
      price({ id: 'later', reviewBy: '2026-12-02' }),
      price({ id: 'not-yet', reviewBy: '2026-12-04' }),
      price({ id: 'first', reviewBy: '2026-12-01' }),
      price({ id: 'also-later', reviewBy: '2026-12-02' }),
    ];
    expect(due(records, '2026-12-03').map(({ id }) => id)).toEqual(['first', 'later', 'also-later']);
    expect(due(records, '2026-11-30')).toEqual([]);
  });
});
