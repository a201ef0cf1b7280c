export { chargeFormula, priceText } from './chargeFormula';
export { toCsv } from './csv';
export * from './diagrams';
export { toMarkdown } from './markdown';
export * from './summaries';
export type * from './table';
export * from './tables';
export { toText } from './text';
