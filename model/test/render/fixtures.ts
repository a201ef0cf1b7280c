import {
  ASSUMPTION_GROUPS,
  assumptionsTable,
  CASES,
  type ChartFrame,
  categoryChart,
  costChart,
  dueTables,
  forecastTable,
  forecastWith,
  growthCostTable,
  growthMonthsTable,
  holdAgainst,
  memoized,
  milestonesTable,
  PLATFORM_IDS,
  perUserChart,
  reachChart,
  realityTable,
  type Scenario,
  swingChart,
  type Table,
} from '../../index';

/** One scenario per demand case; an answer that several tables show is computed once. */
export const SCENARIOS: readonly Scenario[] = CASES.map((which) => memoized({ case: which }));

const GROWTH = { users: 200_000, monthly: 0.1 };
const MEASURED = { users: 40_000, platform: 'supabase', values: { dau: 9000, egress: 1, bill: 400 } };

/** Tables of what a reader gives besides the scenario, of a day, or of a group: their ids do not hold it. */
export const ownTables = (scenario: Scenario): Table[] => [
  milestonesTable(GROWTH, scenario),
  growthCostTable(GROWTH, scenario),
  growthMonthsTable(GROWTH, scenario),
  realityTable(holdAgainst(MEASURED, scenario), MEASURED.users),
  forecastTable(forecastWith({ 'dau-share': 0.08 }, MEASURED.users, scenario)),
  ...dueTables('9999-12-31'),
  ...ASSUMPTION_GROUPS.map(assumptionsTable),
];

/** Charts over users, and of a few deployments. */
export const charts = (scenario: Scenario): ChartFrame[] => [
  costChart(scenario),
  perUserChart(scenario),
  categoryChart(scenario),
  ...PLATFORM_IDS.flatMap((id) => [reachChart(id, 40_000, scenario), swingChart(id, 100_000, scenario)]),
  swingChart('supabase', 10, scenario),
];
