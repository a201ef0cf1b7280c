export {
  type Bill,
  type BillLine,
  billUsage,
  type Catalogue,
  createCatalogue,
  priceLine,
  type UsageRequest,
  walkTiers,
} from './billing';
export * from './decisions';
export { ModelError } from './errors';
export * from './format';
export { type LimitRecord, getLimit, limitBooks, limits } from './limits';
export * from './platforms';
export { bookOf, getPrice, type Price, type PriceBook, priceBooks, priceById, prices } from './prices';
export * from './render';
export { HOURS_PER_MONTH, toGB, toGiB } from './units';
export * from './workload';
export { type Actions, actionsAt } from './render/actions';
export { PRICE_TERMS } from './render/sentences';
