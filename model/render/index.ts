export { chargeFormula, priceText } from './chargeFormula';
export * from './charts';
export { toCsv } from './csv';
export * from './diagrams';
export { toMarkdown } from './markdown';
export * from './summaries';
export type * from './table';
export * from './tables';
export { toText } from './text';
