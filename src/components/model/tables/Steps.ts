// Written by `npm run fix` from model/render/tables/steps.ts.
import type { stepsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Where a platform takes its next plan or size. */
export const Steps = tableComponent<typeof stepsTable>('Steps');
