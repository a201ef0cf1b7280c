import { describe, expect, test, vi } from 'vitest';
import {
  bestCrossovers,
  CASES,
  costChart,
  estimate,
  MAIN_IDS,
  perUserChart,
  positionOn,
  READING_STOPS,
  readCost,
  readPerUser,
  recommend,
  SERVICE_LEVELS,
  TIERS,
  totalOf,
} from '../../../index';
import { configurationLabel } from '../../../render/configuration';

// A whole set of curves takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const chart = costChart();
const seriesOf = (id: string) => chart.series.find((series) => series.id === id);

describe('The cost chart', () => {
  test('has a curve for each platform to choose among, each point the total of the bill', () => {
    expect(chart.series.map(({ id }) => id)).toEqual(MAIN_IDS);
    for (const { id, points } of chart.series)
      for (const { users, value } of points.filter((_, index) => index % 5 === 0))
        expect(value).toBe(totalOf(id, users));
  });

  test('runs over the whole range in ascending order, with every tier on it', () => {
    for (const { points, tiers } of chart.series) {
      const counts = points.map(({ users }) => users);
      expect(counts).toEqual([...new Set(counts)].sort((one, other) => one - other));
      expect([counts[0], counts.at(-1)]).toEqual([10, 500_000]);
      expect(tiers.map(({ users }) => users)).toEqual([...TIERS]);
    }
  });

  test('draws a step upright: both sides of it are points less than half a pixel apart', () => {
    for (const { from } of SERVICE_LEVELS.filter((level) => level.from > 10))
      for (const { points } of chart.series) {
        const counts = points.map(({ users }) => users);
        expect(counts).toEqual(expect.arrayContaining([from - 1, from]));
      }
    const points = seriesOf('supabase')?.points ?? [];
    const paid = points.find(({ value }) => value > 0)?.users ?? 0;
    const free = Math.max(...points.filter(({ value }) => value === 0).map(({ users }) => users));
    expect(paid - free).toBe(1);
    expect(totalOf('supabase', free)).toBe(0);
  });

  test('shows what costs nothing in a band of its own, not as a small amount', () => {
    expect(chart.y.floor).toBe('$0');
    expect(positionOn(chart.y, 0)).toBeUndefined();
    expect(costChart({ among: ['aws'] }).y.floor).toBeUndefined();
  });

  test('marks as "at least" exactly the points with a price that is not known', () => {
    for (const { id, points } of chart.series)
      for (const { users, isAtLeast = false } of points)
        expect([id, users, isAtLeast]).toEqual([id, users, estimate(id, users).deployment.unknowns.length > 0]);
    expect(seriesOf('gcp')?.end).toMatch(/^at least \$/);
  });

  test('has the bill of the best value as its path, and milestones where platform or configuration change', () => {
    for (const { users, value } of chart.best) expect(value).toBe(recommend(users).best.bill.total);
    const moves = chart.milestones.filter(({ kind }) => kind === 'best').map(({ users }) => users);
    expect(moves).toEqual(bestCrossovers().map(({ users }) => users));
    expect(moves.length).toBeGreaterThan(0);
    for (const { users } of chart.milestones) {
      const [before, after] = [recommend(users - 1).best, recommend(users).best];
      expect(`${before.id} ${configurationLabel(before.deployment.configuration)}`).not.toBe(
        `${after.id} ${configurationLabel(after.deployment.configuration)}`,
      );
    }
  });

  test.each(CASES)('has the bill of the best value within its band in the %s case', (which) => {
    const { best, band } = costChart({ case: which });
    expect(band.map(({ users }) => users)).toEqual(best.map(({ users }) => users));
    band.forEach(({ low, high }, index) => {
      expect(low).toBeLessThanOrEqual(best[index]?.value ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(best[index]?.value ?? Number.NaN);
    });
  });

  test('has all of its values on its axes', () => {
    const values = [...chart.series.flatMap(({ points }) => points), ...chart.best].map(({ value }) => value);
    for (const value of [...values, ...chart.band.map(({ high }) => high)].filter((usd) => usd > 0)) {
      expect(value).toBeGreaterThanOrEqual(chart.y.min);
      expect(value).toBeLessThanOrEqual(chart.y.max);
    }
  });

  test("shows the reader's own number of users as a line, a marker and a row; one beyond the curves only as a row", () => {
    const own = costChart({ users: 40_000 });
    expect(own.own).toEqual({ value: 40_000, label: 'Your 40,000 users' });
    expect(own.table.rows.map(({ id }) => id)).toContain('40k');
    for (const { id, tiers } of own.series) expect(tiers).toContainEqual({ users: 40_000, value: totalOf(id, 40_000) });
    const beyond = costChart({ users: 1_000_000 });
    expect(beyond.own).toBeUndefined();
    expect(beyond.table.rows.map(({ id }) => id)).toContain('1m');
  });

  test('says in its summary and its table what it draws', () => {
    const last = chart.best.at(-1)?.value ?? 0;
    expect(last).toBe(recommend(500_000).best.bill.total);
    expect(chart.summary).toContain(`$${Math.round(last).toLocaleString('en-US')} at 500K`);
    const row = chart.table.rows.find(({ id }) => id === '100k');
    expect(row?.cells.slice(0, MAIN_IDS.length).map(({ value }) => value)).toEqual(
      MAIN_IDS.map((id) => totalOf(id, 100_000)),
    );
  });
});

describe('The chart of costs per user', () => {
  test('is the cost chart over the number of users', () => {
    const each = perUserChart();
    for (const [index, { points }] of each.series.entries())
      expect(points.map(({ users, value }) => [users, value])).toEqual(
        chart.series[index]?.points.map(({ users, value }) => [users, (value / users) * 1000]),
      );
  });
});

describe('A reading of the curves', () => {
  test('stops at every tier', () => {
    expect(READING_STOPS).toEqual(expect.arrayContaining([...TIERS]));
  });

  test('has the value of every platform there, and which is best', () => {
    const reading = readCost(100_000);
    expect(reading.rows.map(({ value }) => value)).toEqual(MAIN_IDS.map((id) => totalOf(id, 100_000)));
    expect(reading.rows.filter(({ isBest }) => isBest).map(({ id }) => id)).toEqual([recommend(100_000).best.id]);
    expect(readPerUser(100_000).rows[0]?.value).toBe((totalOf('supabase', 100_000) / 100_000) * 1000);
  });
});
