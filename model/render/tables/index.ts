export { appFactsTable } from './appFacts';
export { ASSUMPTION_GROUPS, assumptionsTable } from './assumptions';
export { billTable } from './bill';
export { bottlenecksTable } from './bottlenecks';
export { feedFanOutTable, headroomTable, tableGrowthTable } from './capacity';
export { categoryTable } from './category';
export { priceMovesTable, readingsTable } from './changelog';
export { choicesTable } from './choices';
export { configurationTable } from './configuration';
export { costPerMonthlyUserTable, costPerUserTable } from './costPerUser';
export { crossoverTable } from './crossovers';
export { decisionMatrix } from './decisionMatrix';
export { defectTable } from './defects';
export { DEFECT_WORDS } from './defectWords';
export { demandTable } from './demand';
export { demandFormulasTable } from './demandFormulas';
export { DEMAND_PATHS } from './demandRows';
export { dueTables } from './due';
export { eventsTable } from './events';
export {
  growthCostTable,
  growthMonthsTable,
  growthText,
  mediaPayoffText,
  milestonesTable,
  monthText,
  type Start,
} from './growth';
export { includesTable } from './includes';
export { limitsTable } from './limits';
export { coldStorageTable, mediaKindsTable, mediaLeversTable, mediaPerGbTable, mediaRatesTable } from './media';
export { migrationTable } from './migration';
export {
  mediaOffersTable,
  monitoringOffersTable,
  realtimeOffersTable,
  searchOffersTable,
  videoOffersTable,
} from './offers';
export { earlierCostsTable, earlierLoadTable, peerClaimsTable, peerCostsTable, peerReasonsTable } from './peers';
export { planTable } from './planFacts';
export { freePlanTable, proPlanTable } from './plans';
export { poolingTable } from './pooling';
export { rangeTable } from './range';
export { rangeOverview } from './rangeOverview';
export { forecastTable, realityTable } from './reality';
export { roadmapTable } from './roadmap';
export { serviceLevelTable } from './serviceLevels';
export { sideBySideTable } from './sideBySide';
export { stepsTable } from './steps';
export { tierChangesTable } from './tierChanges';
export { totalsTable } from './totals';
export { alertsTable, triggersTable } from './triggers';
