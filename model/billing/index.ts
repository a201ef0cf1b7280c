export { allowanceOf } from './allowance';
export { billOrder, billUsage } from './bill';
export { type Catalogue, createCatalogue, priceIn, vendorOf, withPrice } from './catalogue';
export { priceLine } from './line';
export {
  broadcastMessages,
  databaseChangeMessages,
  peakConnections,
  replicaDisk,
  startedHours,
  startedSteps,
} from './metering';
export { SharedAllowances } from './pool';
export { MAX_QUANTITY } from './refuse';
export { MAX_HOURS, type Order } from './request';
export { walkTiers } from './tiers';
export type {
  Allowances,
  Bill,
  BillingTerms,
  BillLine,
  PricedQuantity,
  Quantity,
  Rate,
  UsageRequest,
} from './types';
