/** The scenario that charts are drawn for. */
export { useScenario as useChartScenario } from '../model/scenario';
