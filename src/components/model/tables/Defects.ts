// Written by `npm run fix` from model/render/tables/defects.ts.
import type { defectTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What each defect costs if left in. */
export const Defects = tableComponent<typeof defectTable>('Defects');
