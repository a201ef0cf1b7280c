// Written by `npm run fix` from model/render/tables/promises.ts.
import type { promisesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What the load needs and what each promise adds; which promises are met. */
export const Promises = tableComponent<typeof promisesTable>('Promises');
