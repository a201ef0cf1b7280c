// Written by `npm run fix` from model/render/tables/defects.ts.
import { defectTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What each defect costs if left in. */
export const Defects = tableComponent(defectTable);
