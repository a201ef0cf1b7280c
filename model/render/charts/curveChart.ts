import { type Scenario, TIERS } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { columnName, tierRow } from '../names';
import type { Cell, Column, Row } from '../table';
import type { BandPoint, CurveChart, Milestone, Point, Series } from './chart';
import { costCurves } from './costCurves';
import { CURVE_RANGE } from './counts';

type Curves = Pick<CurveChart, 'series' | 'best' | 'band' | 'milestones' | 'own'>;

/** Turns a bill into what a chart shows of it, and that into words. */
export interface Shown {
  readonly of: (usd: number, users: number) => number;
  readonly words: (value: number) => string;
}

/** The curves of the bills, each value turned into what a chart shows. */
export function curvesFor(scenario: Scenario, { of, words }: Shown): Curves {
  const { byPlatform, best, band, milestones } = costCurves(scenario);
  const turned = <At extends Point>(points: readonly At[]): At[] =>
    points.map((point) => ({ ...point, value: of(point.value, point.users) }));
  const own = ownUsers(scenario);
  return {
    series: byPlatform.map(({ id, points }) => seriesOf(id, turned(points), words)),
    best: turned(best),
    band: band.map(({ users, low, high }) => ({ users, low: of(low, users), high: of(high, users) })),
    milestones: turned(milestones),
    ...(own === undefined ? {} : { own: { value: own, label: `Your ${formatNumber(own)} users` } }),
  };
}

function seriesOf(id: string, points: readonly Point[], words: Shown['words']): Series {
  const isTier = new Set<number>(TIERS);
  return {
    id,
    label: columnName(id),
    points,
    tiers: points.filter(({ users }) => isTier.has(users)),
    end: inWords(points.at(-1), words),
  };
}

/** A point in words: "at least" where a price is not known. */
export function inWords(point: Point | undefined, words: Shown['words']): string {
  return `${point?.isAtLeast ? 'at least ' : ''}${words(point?.value ?? 0)}`;
}

/** The reader's own number of users, where it is one that the curves run over. */
export function ownUsers({ users }: Scenario & { readonly users?: number }): number | undefined {
  return users !== undefined && users >= CURVE_RANGE.min && users <= CURVE_RANGE.max ? users : undefined;
}

/** Everything that the vertical axis has to hold. */
export function valuesOf({ series, band }: Pick<Curves, 'series' | 'band'>): number[] {
  const drawn = series.flatMap(({ points }) => points.map(({ value }) => value));
  return [...drawn, ...band.flatMap(({ low, high }) => [low, high])];
}

/** The tiers' points as rows, one column for each platform and the range of the best value. */
export function pointRows(chart: Pick<CurveChart, 'series' | 'band'>, words: Shown['words'], unit: string): Row[] {
  return TIERS.map((users) => {
    const cells = chart.series.map(({ tiers }): Cell => {
      const point = tiers.find((tier) => tier.users === users);
      const mark = point?.isAtLeast ? { mark: 'unknown' as const } : {};
      return { text: inWords(point, words), value: point?.value ?? 0, unit, ...mark };
    });
    return tierRow(users, [...cells, rangeCell(chart.band, users, words)]);
  });
}

function rangeCell(band: readonly BandPoint[], users: number, words: Shown['words']): Cell {
  const found = band.find((point) => point.users === users);
  if (!found) return { text: '' };
  const [low, high] = [words(found.low), words(found.high)];
  return { text: low === high ? low : `${low} to ${high}` };
}

export function pointColumns({ series }: Pick<CurveChart, 'series'>): Column[] {
  return [
    ...series.map(({ id, label }) => ({ id, label, numeric: true })),
    { id: 'range', label: 'Best value, low to high demand', numeric: true },
  ];
}

/** The milestones in a sentence: "Best value: Pro, Micro from 155 users; ...". */
export function milestoneSentence(milestones: readonly Milestone[]): string {
  const parts = milestones.map(({ text, from }) => `${text} from ${from} users`);
  return parts.length > 0 ? `The best value changes: ${parts.join('; ')}.` : 'The best value does not change.';
}

/** A value at each of some tiers: "$25.00 at 1K, $267 at 100K". */
export function atTiers(points: readonly Point[], tiers: readonly number[], words: Shown['words']): string {
  return tiers
    .map((users) => `${words(points.find((point) => point.users === users)?.value ?? 0)} at ${formatUsers(users)}`)
    .join(', ');
}

/** The highest and the lowest curve at the right end. */
export function endsOf(series: readonly Series[]): { readonly highest: Series; readonly lowest: Series } {
  const last = ({ points }: Series): number => points.at(-1)?.value ?? 0;
  const sorted = [...series].sort((one, other) => last(one) - last(other));
  return { lowest: sorted[0] as Series, highest: sorted.at(-1) as Series };
}
