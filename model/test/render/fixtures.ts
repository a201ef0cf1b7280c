import {
  ASSUMPTION_GROUPS,
  appFactsTable,
  assumptionsTable,
  billTable,
  CASES,
  CATEGORIES,
  categoryTable,
  choicesTable,
  configurationTable,
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
  freePlanTable,
  includesTable,
  limitsTable,
  migrationTable,
  PLATFORM_IDS,
  PLATFORMS,
  peerClaimsTable,
  peerCostsTable,
  peerReasonsTable,
  planTable,
  priceMovesTable,
  proPlanTable,
  rangeOverview,
  rangeTable,
  readingsTable,
  type Scenario,
  serviceLevelTable,
  stepsTable,
  type Table,
  TIERS,
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

/** Tables that take root-finding. */
export const slowTables = (scenario: Scenario): Table[] => [
  crossoverTable(scenario),
  ...PLATFORM_IDS.slice(0, 3).map((id) => stepsTable(id, scenario)),
];

/** Tables of every tier and platform. */
export const tierTables = (scenario: Scenario): Table[] =>
  TIERS.flatMap((users) => [
    demandTable(users, scenario),
    configurationTable(users, scenario),
    includesTable(users, scenario),
    ...PLATFORM_IDS.flatMap((id) => [
      billTable(id, users, scenario),
      limitsTable(id, users, scenario),
      choicesTable(id, users, scenario),
    ]),
    ...PLATFORMS.map((id) => defectTable(id, users, scenario)),
  ]);
