export { chargeFormula, priceText } from './chargeFormula';
export * from './charts';
export { toCsv } from './csv';
export {
  type AnyTable,
  type ChangesWith,
  isTable,
  makeTable,
  type TableDefinition,
  type TableMaker,
} from './defineTable';
export * from './derive';
export * from './diagrams';
export { type TableValue, tableValue, toJson } from './json';
export { toMarkdown } from './markdown';
export { monthlyPrice } from './monthlyPrice';
export { anchor, tierId } from './names';
export { citation, datesText, MODEL_VERSION, type Provenance } from './provenance';
export { type RecordValue, recordsOfTable, recordValue, type Sources } from './records';
export { type ScenarioValue, scenarioText, scenarioValue } from './scenarioWords';
export * from './summaries';
export type * from './table';
export { type ArgumentName, everyCombination, idWith, propOf } from './tableArguments';
export { TABLES, tableOf } from './tableOf';
export * from './tables';
export { toText } from './text';
