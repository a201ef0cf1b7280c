export { bottleneckWords, fixText } from './bottlenecks';
export { certaintyText } from './certainty';
export { chargeFormula, priceText } from './chargeFormula';
export * from './charts';
export { configurationLabel, configurationText } from './configuration';
export { type CrossoverValue, crossoverText, crossoverValue } from './crossovers';
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
export { billGapText, differenceText, lowerThanBelowText, signed, whatIfText } from './difference';
export { type TableValue, tableValue, toJson } from './json';
export { toMarkdown } from './markdown';
export { measureRead } from './measures';
export { answerMessage } from './message';
export { type MetricWords, metricWords } from './metrics';
export { monthlyPrice } from './monthlyPrice';
export { monthText, type Start } from './months';
export { anchor, bestName, NONE_CARRIES, tierId } from './names';
export { growthAdviceText, outlookText } from './outlook';
export { type Counterpart, counterpartOf } from './peerClaims';
export { promiseLabel, splitText } from './promises';
export { citation, datesText, MODEL_VERSION, type Provenance } from './provenance';
export { type RecordValue, recordsOfTable, recordValue, type Sources } from './records';
export { caseText, type ScenarioValue, scenarioText, scenarioValue } from './scenarioWords';
export * from './summaries';
export type * from './table';
export { type ArgumentName, everyCombination, idWith, propOf } from './tableArguments';
export { TABLES, tableOf } from './tableOf';
export * from './tables';
export { importTable } from './tables/bulkImport';
export { toText } from './text';
export { type TriggerWords, triggerWords } from './triggers';
export { type CellRole, type Sheet, type SheetCell, type Workbook, workbookOf } from './workbook';
