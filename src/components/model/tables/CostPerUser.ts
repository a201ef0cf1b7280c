// Written by `npm run fix` from model/render/tables/costPerUser.ts.
import { costPerUserTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** USD per 1,000 registered users. */
export const CostPerUser = tableComponent(costPerUserTable);
