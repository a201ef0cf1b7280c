import { countsOf, type Scenario } from '../../decisions';
import { formatCount, formatUsers } from '../../format';
import { columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Table } from '../table';
import { usdLogAxis, usersAxis } from './axes';
import type { Axis, CurveChart, Point, Series } from './chart';
import { type CostCurves, costCurves } from './costCurves';
import { CURVE_RANGE } from './counts';

/** A chart of bills over users: what it is called, what it shows of a bill, and how that reads. */
export interface CurveSpec {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly axis: string;
  /** Less than this is next to nothing, and lies in the band of zero. */
  readonly least: number;
  readonly unit: string;
  readonly of: (usd: number, users: number) => number;
  readonly words: (value: number) => string;
  /** The tiers that the summary names. */
  readonly said: readonly number[];
}

/** Draws up the curves of the bills; the reader's own number of users is a row of the table and a line of the chart. */
export function curveChart(spec: CurveSpec, scenario: Scenario, own: number | undefined): CurveChart {
  const curves = shownAs(spec, costCurves(scenario));
  const counts = countsOf(own === undefined ? {} : { users: own });
  const drawn = counts.filter((users) => users >= CURVE_RANGE.min && users <= CURVE_RANGE.max);
  const series = curves.byPlatform.map(({ id, points }): Series => {
    const tiers = drawn.map((users) => curves.billAt(id, users));
    return { id, label: columnName(id), points, tiers, end: inWords(spec, points.at(-1)) };
  });
  const values = [
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...curves.band.flatMap(({ low, high }) => [low, high]),
  ];
  const y = usdLogAxis(spec.axis, values, spec.least);
  return {
    id: spec.id,
    title: spec.title,
    summary: summaryOf(spec, curves, series),
    howToRead: howToRead(y),
    x: usersAxis(CURVE_RANGE.min, CURVE_RANGE.max),
    y,
    series,
    best: curves.best,
    band: curves.band,
    milestones: curves.milestones,
    ...(own !== undefined && drawn.includes(own) && { own: { value: own, label: `Your ${formatCount(own)} users` } }),
    table: tableOf(spec, curves, counts),
  };
}

/** How to read two log axes, steps, and a zero that a log axis has no place for. */
function howToRead({ floor }: Axis): string {
  const broken =
    floor === undefined ? '' : ` The band below the break is for ${floor === '$0' ? 'zero' : 'smaller amounts'}.`;
  return `Both axes are logarithmic: each labelled step is the same factor, so a doubling looks the same everywhere. A vertical rise is a larger plan or size.${broken}`;
}

/** The same curves with every bill turned into what a chart shows of it. */
function shownAs({ of }: CurveSpec, curves: CostCurves): CostCurves {
  const turned = <At extends Point>(point: At): At => ({ ...point, value: of(point.value, point.users) });
  const range = ({ users, low, high }: CostCurves['band'][number]): CostCurves['band'][number] => ({
    users,
    low: of(low, users),
    high: of(high, users),
  });
  return {
    byPlatform: curves.byPlatform.map(({ id, points }) => ({ id, points: points.map(turned) })),
    best: curves.best.map(turned),
    band: curves.band.map(range),
    milestones: curves.milestones.map(turned),
    billAt: (id, users) => turned(curves.billAt(id, users)),
    bandAt: (users) => range(curves.bandAt(users)),
  };
}

function inWords({ words }: CurveSpec, point: Point | undefined): string {
  return `${point?.isAtLeast ? 'at least ' : ''}${words(point?.value ?? 0)}`;
}

function summaryOf({ said, words }: CurveSpec, { best, band }: CostCurves, series: readonly Series[]): string {
  const tiers = said.map((users) => {
    const value = best.find((point) => point.users === users)?.value ?? 0;
    return `${words(value)} at ${formatUsers(users)}`;
  });
  const range = band.at(-1);
  const last = ({ points }: Series): number => points.at(-1)?.value ?? 0;
  const sorted = [...series].sort((one, other) => last(one) - last(other));
  const [lowest, highest] = [sorted[0] as Series, sorted.at(-1) as Series];
  const ends =
    lowest === highest
      ? ''
      : ` Highest there is ${highest.label}, ${highest.end}; lowest ${lowest.label}, ${lowest.end}.`;
  return `Best value: ${tiers.join(', ')} users (${words(range?.low ?? 0)} to ${words(range?.high ?? 0)} from low to high demand).${ends}`;
}

function tableOf(spec: CurveSpec, curves: CostCurves, counts: readonly number[]): Table {
  const { id, caption, unit, words } = spec;
  const ids = curves.byPlatform.map((each) => each.id);
  return {
    id,
    caption,
    rowHeading: 'Registered users',
    columns: [
      ...ids.map((platform) => ({ id: platform, label: columnName(platform), numeric: true })),
      { id: 'range', label: 'Best value, low to high demand', numeric: true },
    ],
    rows: counts.map((users) => {
      const cells = ids.map((platform): Cell => {
        const point = curves.billAt(platform, users);
        const mark = point.isAtLeast ? { mark: 'unknown' as const } : {};
        return { text: inWords(spec, point), value: point.value, unit, ...mark };
      });
      const [low, high] = [curves.bandAt(users).low, curves.bandAt(users).high].map(words);
      return tierRow(users, [...cells, { text: low === high ? `${low}` : `${low} to ${high}` }]);
    }),
    foot: [PRICE_TERMS],
  };
}
