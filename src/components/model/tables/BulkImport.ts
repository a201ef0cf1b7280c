// Written by `npm run fix` from model/render/tables/bulkImport.ts.
import type { bulkImportTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** An import of 30 GB into a disk of 8 GB that grows by itself, moment by moment. */
export const BulkImport = tableComponent<typeof bulkImportTable>('BulkImport');
