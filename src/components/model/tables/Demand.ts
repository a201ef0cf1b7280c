// Written by `npm run fix` from model/render/tables/demand.ts.
import type { demandTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What the users ask for. */
export const Demand = tableComponent<typeof demandTable>('Demand');
