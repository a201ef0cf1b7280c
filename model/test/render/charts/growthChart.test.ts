import { expect, test } from 'vitest';
import { estimate } from '../../../decisions';
import { growthChart, growthMonthsTable } from '../../../render';

const growth = { users: 10_000, monthly: 0.08 };

test('The chart of growth has each month of each platform, and the best value of the table of months', () => {
  const chart = growthChart(growth);
  expect(chart?.series.length).toBeGreaterThanOrEqual(6);
  for (const { id, points } of chart?.series ?? []) {
    expect(points.map(({ users }) => users)).toEqual(Array.from({ length: 37 }, (_, month) => month));
    expect(points[0]?.value).toBeCloseTo(estimate(id, 10_000).bill.total, 8);
  }
  const totals = growthMonthsTable(growth).rows.map(({ cells }) => cells.at(-1)?.value);
  expect(chart?.best.map(({ value }) => value)).toEqual(totals);
  expect(chart?.band.every(({ low, high }) => low <= high)).toBe(true);
  expect(chart?.milestones.map(({ users }) => users)).toEqual(
    [...(chart?.milestones ?? [])].map(({ users }) => users).sort((one, other) => one - other),
  );
  expect(chart?.milestones.length).toBeGreaterThan(0);
  expect(chart?.y.min).toBe(0);
});

test('Growth that leaves the range within a month has no chart; a cap bends the curve', () => {
  expect(growthChart({ users: 1_900_000, monthly: 1 })).toBeUndefined();
  const capped = growthChart({ ...growth, cap: 20_000 });
  expect(capped?.best.at(-1)?.value).toBeLessThan(growthChart(growth)?.best.at(-1)?.value ?? 0);
});
