export { ASSUMPTION_GROUPS, assumptionsTable } from './assumptions';
export { type ComparedSide, comparisonTable } from './comparison';
export { crossoversOf } from './crossovers';
export { DEFECT_WORDS } from './defectWords';
export { DEMAND_PATHS } from './demandRows';
export { dueTables } from './due';
export {
  growthCostTable,
  growthMonthsTable,
  growthText,
  mediaPayoffText,
  milestonesTable,
} from './growth';
export { priceMovesOf } from './priceMoves';
export { forecastTable, realityTable } from './reality';
export * from './registry';
