// Written by `npm run fix` from model/render/tables/earlierCosts.ts.
import type { earlierCostsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The app's earlier document against the model: costs by platform. */
export const EarlierCosts = tableComponent<typeof earlierCostsTable>('EarlierCosts');
