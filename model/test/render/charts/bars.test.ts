import { describe, expect, test } from 'vitest';
import {
  categoryChart,
  dayChart,
  estimate,
  MAIN_IDS,
  reachChart,
  recommend,
  sensitivity,
  simulatedDay,
  swingChart,
  TIERS,
  totalOf,
} from '../../../index';

describe('The chart of categories', () => {
  const chart = categoryChart();

  test('has every platform at every tier, its parts adding up to its bill', () => {
    expect(chart.groups.map(({ users }) => users)).toEqual([...TIERS]);
    for (const { users, bars } of chart.groups) {
      expect(bars.map(({ id }) => id)).toEqual(MAIN_IDS);
      for (const { id, total, parts } of bars) {
        expect(total.value).toBe(totalOf(id, users));
        expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total.value, 9);
      }
    }
  });

  test('fits the longest bar of each tier and marks the best value', () => {
    for (const { users, max, bars } of chart.groups) {
      expect(max).toBe(Math.max(...bars.map(({ total }) => total.value)));
      expect(bars.filter(({ isBest }) => isBest).map(({ id }) => id)).toEqual([recommend(users).best.id]);
    }
  });

  test("has the reader's own number of users as a group among the tiers", () => {
    expect(categoryChart({ users: 40_000 }).groups.map(({ users }) => users)).toContain(40_000);
  });
});

describe('The chart of limits', () => {
  const chart = reachChart('supabase', 40_000);
  const { limits } = estimate('supabase', 40_000).deployment;

  test('has every limit that is reached within the range of the model, the first one first', () => {
    const reached = limits.flatMap(({ hitAtUsers }) => hitAtUsers ?? []).sort((one, other) => one - other);
    expect(chart.rows.map((row) => row.reached)).toEqual(reached);
  });

  test('tells what is passed from what is ahead', () => {
    for (const { reached, isPassed } of chart.rows) expect(isPassed).toBe(reached < 40_000);
    expect(chart.rows.some(({ isPassed }) => isPassed)).toBe(true);
    expect(chart.rows.some(({ isPassed }) => !isPassed)).toBe(true);
  });

  test('counts in its summary and lists in its table those that are never reached', () => {
    const never = limits.filter(({ hitAtUsers }) => hitAtUsers === null).length;
    expect(chart.summary).toContain(`${never} of ${limits.length} limits are not reached`);
    expect(chart.table.rows).toHaveLength(limits.length);
  });
});

describe('The tornado', () => {
  const chart = swingChart('supabase', 100_000);
  const ranked = sensitivity('supabase', 100_000);
  const others = chart.rows.at(-1);

  test('shows the ten widest swings in order', () => {
    const widest = ranked.slice(0, 10);
    expect(chart.rows.slice(0, 10).map(({ id, low, high }) => [id, low.value, high.value])).toEqual(
      widest.map(({ assumption, low, high }) => [assumption.id, low, high]),
    );
  });

  test('adds the others up around the total', () => {
    const rest = ranked.slice(10);
    const base = totalOf('supabase', 100_000);
    const up = rest.reduce((sum, { low, high }) => sum + Math.max(low, high, base) - base, 0);
    const down = rest.reduce((sum, { low, high }) => sum + Math.min(low, high, base) - base, 0);
    expect(others?.id).toBe('others');
    expect(others?.high.value).toBeCloseTo(base + up, 0);
    expect(others?.low.value).toBeCloseTo(base + down, 0);
  });

  test('has its total and all ends on its axis', () => {
    const values = chart.rows.flatMap(({ low, high }) => [low.value, high.value, chart.base.value]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(chart.x.min);
    expect(Math.max(...values)).toBeLessThanOrEqual(chart.x.max);
  });

  test('of a free bill that nothing moves has no rows and says so', () => {
    const free = swingChart('supabase', 10);
    expect(free.rows).toEqual([]);
    expect(free.summary).toContain('no assumption alone moves that');
  });
});

describe('The chart of the peak day', () => {
  const chart = dayChart(10_000);
  const { minutes } = simulatedDay(10_000);

  test('is the simulated day, quarter of an hour by quarter of an hour', () => {
    expect(chart.slices).toHaveLength(96);
    for (const [index, { minute, mean, most }] of chart.slices.entries()) {
      const own = minutes.slice(minute, minute + 15).map(({ utilisation }) => utilisation);
      expect([minute, most]).toEqual([index * 15, Math.max(...own)]);
      expect(mean).toBeCloseTo(own.reduce((sum, share) => sum + share, 0) / 15, 12);
    }
    expect(chart.y.max).toBeGreaterThanOrEqual(Math.max(...chart.slices.map(({ most }) => most)));
  });

  test('says the busiest quarter of an ordinary hour, and the minute after the outage', () => {
    expect(chart.summary).toMatch(/are busy around 1[78]:\d\d and .* in the minute after the outage, at 18:35/);
    expect(chart.marks.map(({ value }) => value)).toEqual([12 * 60, 18 * 60 + 35]);
  });

  test('has the hours as its table', () => expect(chart.table.rows).toHaveLength(24));
});
