// Written by `npm run fix` from model/render/tables/crossovers.ts.
import type { crossoverTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** User counts at which the best value or the order of two bills changes. */
export const Crossovers = tableComponent<typeof crossoverTable>('Crossovers');
