export { billOrder, billUsage } from './bill';
export { type Catalogue, createCatalogue, includedUnits, priceIn, vendorOf, vendorTerms, withPrice } from './catalogue';
export { priceLine } from './line';
export {
  broadcastMessages,
  databaseChangeMessages,
  peakConnections,
  replicaDisk,
  startedHours,
  startedSteps,
} from './metering';
export { named } from './refuse';
export { MAX_HOURS, type Order } from './request';
export { insteadOf, stopsOf } from './restrictions';
export { walkTiers } from './tiers';
export type { Amount, Bill, BillLine, NotedBill, Quantity, Rate, UsageRequest } from './types';
