// Written by `npm run fix` from model/render/tables/costSheet.ts.
import type { costSheetTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What a tier runs on and costs, by category and platform, in brief. */
export const CostSheet = tableComponent<typeof costSheetTable>('CostSheet');
