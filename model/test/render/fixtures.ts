import {
  ASSUMPTION_GROUPS,
  appFactsTable,
  assumptionsTable,
  billTable,
  CASES,
  CATEGORIES,
  type ChartFrame,
  categoryChart,
  categoryTable,
  choicesTable,
  configurationTable,
  costChart,
  costPerMonthlyUserTable,
  costPerUserTable,
  crossoverTable,
  decisionMatrix,
  defectTable,
  demandFormulasTable,
  demandTable,
  dueTables,
  earlierCostsTable,
  earlierLoadTable,
  eventsTable,
  forecastTable,
  forecastWith,
  freePlanTable,
  growthCostTable,
  growthMonthsTable,
  holdAgainst,
  includesTable,
  limitsTable,
  migrationTable,
  milestonesTable,
  PLATFORM_IDS,
  PLATFORMS,
  peerClaimsTable,
  peerCostsTable,
  peerReasonsTable,
  perUserChart,
  planTable,
  priceMovesTable,
  proPlanTable,
  rangeOverview,
  rangeTable,
  reachChart,
  readingsTable,
  realityTable,
  type Scenario,
  serviceLevelTable,
  sideBySideTable,
  stepsTable,
  swingChart,
  type Table,
  TIERS,
  tierChangesTable,
  totalsTable,
} from '../../index';

/** One scenario per demand case. */
export const SCENARIOS: readonly Scenario[] = CASES.map((which) => ({ case: which }));

/** Tables that no scenario changes. */
export const fixedTables = (): Table[] => [
  serviceLevelTable(),
  planTable(),
  appFactsTable(),
  demandFormulasTable(),
  priceMovesTable(),
  readingsTable(),
  ...dueTables('9999-12-31'),
  ...ASSUMPTION_GROUPS.map(assumptionsTable),
];

/** Tables over all tiers. */
export const overviews = (scenario: Scenario): Table[] => [
  totalsTable(scenario),
  ...CATEGORIES.map((category) => categoryTable(category, scenario)),
  costPerUserTable(scenario),
  costPerMonthlyUserTable(scenario),
  rangeOverview(scenario),
  ...PLATFORM_IDS.map((id) => rangeTable(id, scenario)),
  decisionMatrix(scenario),
  freePlanTable(scenario),
  proPlanTable(scenario),
  migrationTable(scenario),
  eventsTable(scenario),
  peerCostsTable(scenario),
  peerReasonsTable(scenario),
  peerClaimsTable(scenario),
  earlierCostsTable(scenario),
  earlierLoadTable(scenario),
];

const GROWTH = { users: 200_000, monthly: 0.1 };
const MEASURED = { users: 40_000, platform: 'supabase', values: { dau: 9000, egress: 1, bill: 400 } };

/** Tables that take root-finding. */
export const slowTables = (scenario: Scenario): Table[] => [
  crossoverTable(scenario),
  milestonesTable(GROWTH, scenario),
  growthCostTable(GROWTH, scenario),
  growthMonthsTable(GROWTH, scenario),
  realityTable(holdAgainst(MEASURED, scenario), MEASURED.users),
  forecastTable(forecastWith({ 'dau-share': 0.08 }, MEASURED.users, scenario)),
  ...PLATFORM_IDS.slice(0, 3).map((id) => stepsTable(id, scenario)),
];

/** Charts over users, and of a few deployments. */
export const charts = (scenario: Scenario): ChartFrame[] => [
  costChart(scenario),
  perUserChart(scenario),
  categoryChart(scenario),
  ...PLATFORM_IDS.flatMap((id) => [reachChart(id, 40_000, scenario), swingChart(id, 100_000, scenario)]),
  swingChart('supabase', 10, scenario),
];

/** Tables of every tier and platform. */
export const tierTables = (scenario: Scenario): Table[] =>
  TIERS.flatMap((users) => [
    demandTable(users, scenario),
    configurationTable(users, scenario),
    includesTable(users, scenario),
    ...(users === TIERS[0] ? [] : [tierChangesTable(users, scenario)]),
    sideBySideTable(users, scenario),
    ...PLATFORM_IDS.flatMap((id) => [
      billTable(id, users, scenario),
      limitsTable(id, users, scenario),
      choicesTable(id, users, scenario),
    ]),
    ...PLATFORMS.map((id) => defectTable(id, users, scenario)),
  ]);
