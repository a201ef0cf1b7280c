import {
  casesOf,
  growthMonths,
  memoized,
  milestones,
  recommend,
  type Scenario,
  totalOf,
  type UserGrowth,
} from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import { platformName } from '../../platforms';
import { configurationLabel } from '../configuration';
import { monthText, type Start } from '../months';
import { columnName } from '../names';
import { BASE } from '../scenarios';
import type { Cell, Table } from '../table';
import { growthText } from '../tables/growth';
import { usdAxis } from './axes';
import type { Axis, CurveChart, Milestone, Point, Series } from './chart';

/** Months between two lines of the axis, two rows of the table, and two markers of a curve. */
const EVERY = 6;
const MARKED = 12;

/**
 * The monthly bill of each platform while the app grows, month by month; the best value, its range and where it changes. The number of
 * a point is its month. Undefined where growth leaves the range of the model within a month.
 */
export function growthChart(growth: UserGrowth, scenario: Scenario = BASE, start?: Start): CurveChart | undefined {
  const once = memoized(scenario);
  const months = growthMonths(growth, once);
  const last = months.length - 1;
  if (last < 1) return undefined;
  const answers = months.map(({ users }) => recommend(users, once));
  const series = (answers[0] as (typeof answers)[number]).candidates.map(({ id }, index): Series => {
    const points = answers.map(({ candidates }, month): Point => {
      const { bill, deployment } = candidates[index] as (typeof candidates)[number];
      return { users: month, value: bill.total, ...(deployment.unknowns.length > 0 && { isAtLeast: true }) };
    });
    const end = points.at(-1) as Point;
    const least = end.isAtLeast ? 'at least ' : '';
    return {
      id,
      label: columnName(id),
      points,
      tiers: points.filter(({ users }) => users % MARKED === 0),
      end: `${least}${formatTotal(end.value)}`,
    };
  });
  const best = months.map(({ month, best: { bill } }): Point => ({ users: month, value: bill.total }));
  const { low, high } = casesOf(scenario);
  const [lowOnce, highOnce] = [memoized(low), memoized(high)];
  const band = months.map(({ month, users, best: { id } }) => ({
    users: month,
    low: totalOf(id, users, lowOnce),
    high: totalOf(id, users, highOnce),
  }));
  const values = [0, ...series.flatMap(({ points }) => points.map(({ value }) => value)), ...band.map((at) => at.high)];
  return {
    id: 'chart-growth',
    title: `Growth over months: ${growthText(growth)}`,
    summary: summaryOf(months, series),
    howToRead:
      'Both axes are even: the same distance is the same number of months, and of USD. A curve rises in steps where a larger plan or size begins.',
    x: monthsAxis(last, start),
    y: usdAxis('USD a month', values),
    series,
    best,
    band,
    milestones: changesOf(growth, once, best),
    table: tableOf(months, series),
  };
}

function monthsAxis(last: number, start: Start): Axis {
  const every = last < EVERY ? 1 : EVERY;
  const ticks = Array.from({ length: Math.floor(last / every) + 1 }, (_, index) => every * index);
  return {
    label: `Months from ${start ? monthText(0, start) : 'now'}`,
    scale: 'linear',
    min: 0,
    max: last,
    ticks: ticks.map((value) => ({ value, label: String(value) })),
  };
}

function changesOf(growth: UserGrowth, scenario: Scenario, best: readonly Point[]): Milestone[] {
  return milestones(growth, scenario).flatMap(({ month, users, event }) => {
    if (event.kind !== 'best' && event.kind !== 'step') return [];
    const configuration = event.kind === 'best' ? event.configuration : event.to;
    return {
      users: month,
      value: best[month]?.value ?? 0,
      kind: event.kind,
      text: `${platformName(event.platform)}, ${configurationLabel(configuration)}`,
      from: `month ${month}, at ${formatNumber(users)}`,
    };
  });
}

function summaryOf(months: ReturnType<typeof growthMonths>, series: readonly Series[]): string {
  const last = months.length - 1;
  const at = [...new Set([0, 12, 24, last])].filter((month) => month <= last);
  const said = at.map((month) => {
    const { users, best } = months[month] as (typeof months)[number];
    return `${formatTotal(best.bill.total)} ${month === 0 ? 'now' : `in month ${month}`} (${formatNumber(users)} users)`;
  });
  const end = ({ points }: Series): number => points.at(-1)?.value ?? 0;
  const sorted = [...series].sort((one, other) => end(one) - end(other));
  const [lowest, highest] = [sorted[0] as Series, sorted.at(-1) as Series];
  return `Best value: ${said.join(', ')}. Highest in month ${last} is ${highest.label}, ${highest.end}; lowest ${lowest.label}, ${lowest.end}.`;
}

function tableOf(months: ReturnType<typeof growthMonths>, series: readonly Series[]): Table {
  const last = months.length - 1;
  const shown = months.filter(({ month }) => month % EVERY === 0 || month === last);
  return {
    id: 'chart-growth',
    caption: 'The growth chart in figures',
    rowHeading: 'Month',
    columns: [
      { id: 'users', label: 'Registered users', numeric: true },
      ...series.map(({ id, label }) => ({ id, label, numeric: true })),
    ],
    rows: shown.map(({ month, users }) => ({
      id: String(month),
      label: String(month),
      cells: [
        { text: formatNumber(users), value: users, unit: 'registered users' },
        ...series.map(({ points }): Cell => {
          const { value, isAtLeast } = points[month] as Point;
          const text = `${isAtLeast ? 'at least ' : ''}${formatTotal(value)}`;
          return { text, value, unit: 'USD a month', ...(isAtLeast && { mark: 'unknown' as const }) };
        }),
      ],
    })),
    foot: [],
  };
}
