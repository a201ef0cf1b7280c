// Written by `npm run fix` from model/render/tables/bill.ts.
import type { billTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The itemised bill; each amount opens. */
export const Bill = tableComponent<typeof billTable>('Bill');
