// Written by `npm run fix` from model/render/tables/tableGrowth.ts.
import type { tableGrowthTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The large tables, and what to do with old rows. */
export const TableGrowth = tableComponent<typeof tableGrowthTable>('TableGrowth');
