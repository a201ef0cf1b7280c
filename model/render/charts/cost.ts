import type { Scenario } from '../../decisions';
import { formatTotal } from '../../format';
import { BASE } from '../scenarios';
import type { CurveChart } from './chart';
import { type CurveSpec, curveChart } from './curveChart';

const COST: CurveSpec = {
  id: 'chart-cost',
  title: 'Cost over users: monthly total of each platform',
  caption: 'The chart in figures: monthly total at each tier',
  axis: 'USD a month',
  least: 1,
  unit: 'USD a month',
  of: (usd) => usd,
  words: formatTotal,
  said: [10, 1_000, 10_000, 100_000, 500_000],
};

/**
 * The monthly bill over users on each platform to choose among; the best value, its range and its steps. Long to compute, but
 * once for a scenario: another `own`, the reader's number of users, costs nothing.
 */
export function costChart(scenario: Scenario = BASE, own: number | undefined = scenario.users): CurveChart {
  return curveChart(COST, scenario, own);
}
