export {
  type Bill,
  type BillLine,
  billUsage,
  type Catalogue,
  createCatalogue,
  priceIn,
  priceLine,
  type UsageRequest,
  walkTiers,
  withPrice,
} from './billing';
export * from './decisions';
export { ModelError } from './errors';
export * from './format';
export {
  daysText,
  FileImport,
  IMPORT_FORMATS,
  type ImportedFile,
  type ImportReport,
  importFormat,
  importText,
  isProfile,
  NO_AMOUNT,
  type ReportTerms,
  readProfile,
  reportOf,
  type SavedProfile,
  savedProfile,
  textOf,
  writeProfile,
} from './imports';
export { getLimit, type LimitRecord, limitBooks, limits } from './limits';
export { nearest } from './nearest';
export * from './peers';
export * from './platforms';
export {
  ageOf,
  bookOf,
  booksAt,
  due,
  type EarlierTerms,
  getPrice,
  isDay,
  isDue,
  type KnownSpan,
  knownSpan,
  type Price,
  type PriceBook,
  type PriceMove,
  priceBooks,
  priceById,
  priceMoves,
  prices,
  REVIEW_MONTHS,
  type Reviewed,
  reviewBy,
  type Source,
} from './prices';
export * from './render';
export {
  type Actions,
  actionsAt,
  laterActions,
  type TaskWords,
  taskLine,
  taskWords,
} from './render/actions';
export { levelSentence, PRICE_TERMS } from './render/sentences';
export * from './settings';
export { HOURS_PER_MONTH, toGB, toGiB } from './units';
export * from './workload';
