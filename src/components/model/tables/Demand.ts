// Written by `npm run fix` from model/render/tables/demand.ts.
import { demandTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What the users ask for. */
export const Demand = tableComponent(demandTable);
