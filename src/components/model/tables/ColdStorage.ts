// Written by `npm run fix` from model/render/tables/coldStorage.ts.
import type { coldStorageTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What a colder storage class saves. */
export const ColdStorage = tableComponent<typeof coldStorageTable>('ColdStorage');
