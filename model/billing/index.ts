export { allowanceOf } from './allowance';
export { billOrder, billUsage } from './bill';
export { type Catalogue, createCatalogue, includedUnits, priceIn, vendorOf, withPrice } from './catalogue';
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
export { MAX_HOURS } from './request';
export { isAmong } from './restrictions';
export { isAccountWide } from './scope';
export { walkTiers } from './tiers';
export type { Bill, BillLine, NotedBill, Quantity, Rate, UsageRequest } from './types';
