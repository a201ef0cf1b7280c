// Written by `npm run fix` from model/render/tables/loadSheet.ts.
import type { loadSheetTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** People, database load, storage and bandwidth of a tier in brief. */
export const LoadSheet = tableComponent<typeof loadSheetTable>('LoadSheet');
