import { describe, expect, test } from 'vitest';
import { assumptions, sensitivity, totalOf } from '../../index';

const USERS = 100_000;

describe('The sensitivity of a bill', () => {
  const ranked = sensitivity('supabase', USERS);

  test('covers every assumption once, widest swing first', () => {
    expect(new Set(ranked.map(({ assumption }) => assumption)).size).toBe(assumptions.length);
    expect(ranked).toHaveLength(assumptions.length);
    const swings = ranked.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((one, other) => other - one));
    expect(swings[0]).toBeGreaterThan(100);
  });

  test('is the bill with one assumption at the low and the high of its record, the others as they were', () => {
    for (const { assumption, low, high } of ranked.slice(0, 12)) {
      expect(low).toBe(totalOf('supabase', USERS, { set: { [assumption.id]: assumption.low } }));
      expect(high).toBe(totalOf('supabase', USERS, { set: { [assumption.id]: assumption.high } }));
    }
  });

  test('has the bill itself within every swing', () => {
    const middle = totalOf('supabase', USERS);
    for (const { low, high, swing } of ranked) {
      expect(swing).toBeGreaterThanOrEqual(Math.max(Math.abs(low - middle), Math.abs(high - middle)));
      expect(swing).toBeLessThanOrEqual(Math.abs(low - middle) + Math.abs(high - middle));
    }
  });

  test('falls from low to high where a larger value means less demand', () => {
    const compression = ranked.find(({ assumption }) => assumption.id === 'device-compression');
    expect(compression?.low).toBeGreaterThan(compression?.high ?? Number.POSITIVE_INFINITY);
  });

  test('is zero for what weighs a decision', () => {
    const decisions = ranked.filter(({ assumption }) => assumption.group === 'decision');
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ low, high, swing }) => swing === 0 && low === high)).toBe(true);
  });

  test("keeps the reader's own values of the other assumptions", () => {
    const set = { 'video-share': 0.15 };
    const posts = sensitivity('supabase', USERS, { set }).find(({ assumption }) => assumption.id === 'posts-seen');
    expect(posts?.high).toBe(totalOf('supabase', USERS, { set: { ...set, 'posts-seen': 50 } }));
  });

  test('is refused for an impossible number of users', () => {
    expect(() => sensitivity('supabase', 0)).toThrow('users');
  });
});
