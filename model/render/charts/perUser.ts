import type { Scenario } from '../../decisions';
import { formatNumber, formatUsd } from '../../format';
import { BASE } from '../scenarios';
import type { CurveChart } from './chart';
import { type CurveSpec, curveChart } from './curveChart';

/** A cost per head: cents from a dollar on, three significant digits below. */
export function each(usd: number): string {
  return usd === 0 || usd >= 1 ? formatUsd(usd) : `$${formatNumber(usd)}`;
}

const PER_USER: CurveSpec = {
  id: 'chart-per-user',
  title: 'Cost of a registered user and month, over users',
  caption: 'The chart in figures: monthly cost of a registered user at each tier',
  axis: 'USD a month for each user',
  least: 0.0001,
  unit: 'USD a month per registered user',
  of: (usd, users) => usd / users,
  words: each,
  said: [1_000, 10_000, 100_000, 500_000],
};

/** The monthly bill per registered user on each platform to choose among. As long to compute as `costChart`, once for both. */
export function perUserChart(scenario: Scenario = BASE, own: number | undefined = scenario.users): CurveChart {
  return curveChart(PER_USER, scenario, own);
}
