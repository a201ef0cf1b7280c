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
export { getLimit, type LimitRecord, limitBooks, limits } from './limits';
export * from './peers';
export * from './platforms';
export { bookOf, getPrice, type Price, type PriceBook, priceBooks, priceById, prices } from './prices';
export * from './render';
export { type Actions, actionsAt } from './render/actions';
export { levelSentence, PRICE_TERMS } from './render/sentences';
export * from './settings';
export { HOURS_PER_MONTH, toGB, toGiB } from './units';
export * from './workload';
