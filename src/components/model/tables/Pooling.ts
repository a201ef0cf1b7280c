// Written by `npm run fix` from model/render/tables/pooling.ts.
import { poolingTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Database connections by tier. */
export const Pooling = tableComponent(poolingTable);
