import type { Scenario } from '../../decisions';
import { formatUsd } from '../../format';
import { BASE } from '../scenarios';
import type { CurveChart } from './chart';
import { type CurveSpec, curveChart } from './curveChart';

const PER_USER: CurveSpec = {
  id: 'chart-per-user',
  title: 'Monthly cost of 1,000 registered users, over users',
  caption: 'The chart in figures: monthly cost of 1,000 registered users at each tier',
  axis: 'USD a month for 1,000 users',
  least: 0.1,
  unit: 'USD a month per 1,000 registered users',
  of: (usd, users) => (usd / users) * 1000,
  words: formatUsd,
  said: [1_000, 10_000, 100_000, 500_000],
};

/** The monthly bill per 1,000 registered users on each platform to choose among. As long to compute as `costChart`, once for both. */
export function perUserChart(scenario: Scenario = BASE, own: number | undefined = scenario.users): CurveChart {
  return curveChart(PER_USER, scenario, own);
}
