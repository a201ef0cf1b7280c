// Written by `npm run fix` from model/render/tables/costPerUser.ts.
import { costPerUserTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** USD per registered user. */
export const CostPerUser = tableComponent(costPerUserTable);
