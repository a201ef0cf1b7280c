import type { Scenario } from '../../decisions';
import { formatTotal } from '../../format';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import { usdLogAxis, usersAxis } from './axes';
import type { CurveChart } from './chart';
import { CURVE_RANGE } from './counts';
import {
  atTiers,
  curvesFor,
  endsOf,
  milestoneSentence,
  pointColumns,
  pointRows,
  type Shown,
  valuesOf,
} from './curveChart';

const TOTAL: Shown = { of: (usd) => usd, words: formatTotal };
const SAID = [10, 1_000, 10_000, 100_000, 500_000];

/** The monthly bill over users on each platform; the best value with its range and its steps. Long to compute. */
export function costChart(scenario: Scenario = BASE): CurveChart {
  const curves = curvesFor(scenario, TOTAL);
  const { highest, lowest } = endsOf(curves.series);
  const range = curves.band.at(-1);
  return {
    id: 'chart-cost',
    title: 'Cost over users: monthly total of each platform',
    summary: [
      `Best value: ${atTiers(curves.best, SAID, formatTotal)} users`,
      `(${formatTotal(range?.low ?? 0)} to ${formatTotal(range?.high ?? 0)} from low to high demand).`,
      `There the highest bill is ${highest.label}, ${highest.end}, the lowest ${lowest.label}, ${lowest.end}.`,
      milestoneSentence(curves.milestones),
    ].join(' '),
    x: usersAxis(CURVE_RANGE.min, CURVE_RANGE.max),
    y: usdLogAxis('USD a month', valuesOf(curves)),
    ...curves,
    table: {
      id: 'chart-cost',
      caption: 'The chart in figures: monthly total at each tier',
      rowHeading: 'Registered users',
      columns: pointColumns(curves),
      rows: pointRows(curves, formatTotal, 'USD a month'),
      foot: [PRICE_TERMS],
    },
  };
}
