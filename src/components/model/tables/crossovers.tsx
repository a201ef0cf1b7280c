import { crossoverTable, stepsTable } from '@gymrats/model';
import { carries, nothing, platformOf } from './shows';

/** Where the best value and the order of the bills change. Long to compute. */
export const Crossovers = carries('Crossovers', (scenario) => crossoverTable(scenario), nothing);
/** Where a platform takes its next plan or size. */
export const Steps = carries('Steps', (scenario, id: string) => stepsTable(id, scenario), platformOf);
