import { describe, expect, test } from 'vitest';
import {
  assumptionText,
  demandText,
  type Estimate,
  estimate,
  formatBytes,
  formatNumber,
  getAssumption,
  getLimit,
  limitOf,
  limitText,
  perUserText,
  rangeText,
  reachedText,
  savingText,
  shareText,
  totalText,
  usedText,
} from '../../index';

const supabase = estimate('supabase', 10_000);
/** An estimate whose bill comes to so much. */
const costing = (total: number, more: Partial<Estimate> = {}): Estimate => ({
  ...supabase,
  bill: { ...supabase.bill, total, byCategory: { ...supabase.bill.byCategory, database: total / 4 } },
  ...more,
});
const limit = { used: 323, capacity: 250, unit: 'GB a month' };

describe('A figure in a sentence', () => {
  test('of a bill is its total, a category, a range, a share or what one user costs', () => {
    expect(totalText(costing(343.2))).toBe('$343');
    expect(totalText(costing(343.2), 'database')).toBe('$85.80');
    expect(rangeText(costing(262), costing(1705))).toBe('$262 to $1,705');
    expect(rangeText(costing(262.1), costing(262.2))).toBe('$262');
    expect(shareText(costing(400), 'database')).toBe('25 %');
    expect(perUserText(costing(34.2, { users: 10_000 }))).toBe('$3.42');
    expect(() => shareText(costing(0), 'database')).toThrow(
      'supabase costs nothing at 10000 users: no category has a share',
    );
  });

  test('is what one deployment saves against another, and is refused where it costs more', () => {
    expect(savingText(costing(50), costing(20))).toBe('$30.00');
    expect(savingText(costing(50), costing(50))).toBe('$0.00');
    expect(() => savingText(costing(20), costing(50, { id: 'aws' }))).toThrow(
      'aws saves nothing against supabase at 10000 users: it costs $30.00 more',
    );
  });

  test('of a limit is its use beside its capacity, and the user count that reaches it', () => {
    const [first] = supabase.deployment.limits;
    if (first === undefined) throw new Error('no limit');
    expect(limitOf(supabase, first.id)).toBe(first);
    expect(() => limitOf(supabase, 'none')).toThrow(
      `supabase at 10000 users has no limit "none"; it has ${supabase.deployment.limits.map(({ id }) => id).join(', ')}`,
    );
    expect(usedText({ ...first, ...limit })).toBe('323 of 250 GB a month');
    expect(reachedText({ ...first, hitAtUsers: 7739 })).toBe('7,740');
    expect(reachedText({ ...first, hitAtUsers: null })).toBe('more than 2,000,000');
  });

  test('of the demand is a count, or bytes where it is data', () => {
    const { demand } = supabase;
    expect(demandText(demand, 'people.daily')).toBe(formatNumber(demand.people.daily));
    expect(demandText(demand, 'egress.mediaCached')).toBe(formatBytes(demand.egress.mediaCached));
    for (const path of ['people', 'people.nobody', 'nothing.at.all'])
      expect(() => demandText(demand, path)).toThrow(`the demand has no figure "${path}"`);
  });

  test('of a limit record is its value with its unit, one of several by its key', () => {
    const record = { ...getLimit('supabase.functions.count'), unit: 'functions' };
    expect(limitText({ ...record, value: 1500 })).toBe('1,500 functions');
    expect(limitText({ ...record, value: 'unlimited' })).toBe('unlimited functions');
    expect(limitText({ ...record, value: { free: 100, team: 1000 } }, 'team')).toBe('1,000 functions');
    const keyed = { ...record, id: 'x', value: { free: 100, team: 1000 } };
    expect(() => limitText(keyed, 'max')).toThrow('"max" of limit "x" is not on record; keys: free, team');
    expect(() => limitText(keyed)).toThrow('"undefined" of limit "x" is not on record; keys: free, team');
  });

  test('of an assumption is its base with its range', () => {
    const record = { ...getAssumption('dau-share'), low: 0.05, base: 0.07, high: 0.1 };
    expect(assumptionText(record)).toBe('7 % (5 % to 10 %)');
    expect(assumptionText({ ...record, unit: 'ratio' })).toBe('0.07 (0.05 to 0.1)');
    expect(assumptionText({ ...record, unit: 'workouts', low: 10, base: 18, high: 25 })).toBe('18 workouts (10 to 25)');
  });
});
