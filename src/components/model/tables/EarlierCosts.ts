// Written by `npm run fix` from model/render/tables/earlierCosts.ts.
import { earlierCostsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The app's earlier document against the model: costs by platform. */
export const EarlierCosts = tableComponent(earlierCostsTable);
