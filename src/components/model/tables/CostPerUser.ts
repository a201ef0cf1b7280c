// Written by `npm run fix` from model/render/tables/costPerUser.ts.
import type { costPerUserTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** USD per 1,000 registered users. */
export const CostPerUser = tableComponent<typeof costPerUserTable>('CostPerUser', { byTier: true });
