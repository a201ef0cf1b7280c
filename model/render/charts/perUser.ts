import type { Scenario } from '../../decisions';
import { formatNumber, formatUsd } from '../../format';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import { usdLogAxis, usersAxis } from './axes';
import type { CurveChart } from './chart';
import { CURVE_RANGE } from './counts';
import { atTiers, curvesFor, endsOf, pointColumns, pointRows, type Shown, valuesOf } from './curveChart';

const EACH: Shown = { of: (usd, users) => usd / users, words: each };
const SAID = [1_000, 10_000, 100_000, 500_000];

/** A cost per head: cents from a dollar on, three significant digits below. */
export function each(usd: number): string {
  return usd === 0 || usd >= 1 ? formatUsd(usd) : `$${formatNumber(usd)}`;
}

/** The monthly bill per registered user on each platform. Long to compute. */
export function perUserChart(scenario: Scenario = BASE): CurveChart {
  const curves = curvesFor(scenario, EACH);
  const { highest, lowest } = endsOf(curves.series);
  return {
    id: 'chart-per-user',
    title: 'Cost per registered user and month, over users',
    summary: [
      `Best value: ${atTiers(curves.best, SAID, each)} users.`,
      `There the highest is ${highest.label}, ${highest.end}, the lowest ${lowest.label}, ${lowest.end}.`,
    ].join(' '),
    x: usersAxis(CURVE_RANGE.min, CURVE_RANGE.max),
    y: usdLogAxis('USD a month for each user', valuesOf(curves)),
    ...curves,
    table: {
      id: 'chart-per-user',
      caption: 'The chart in figures: monthly cost per registered user at each tier',
      rowHeading: 'Registered users',
      columns: pointColumns(curves),
      rows: pointRows(curves, each, 'USD a month per registered user'),
      foot: [PRICE_TERMS],
    },
  };
}
