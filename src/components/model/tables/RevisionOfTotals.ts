// Written by `npm run fix` from model/render/tables/revision.ts.
import type { revisionTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Totals of the tiers before and after the last revision of the model. */
export const RevisionOfTotals = tableComponent<typeof revisionTable>('RevisionOfTotals');
