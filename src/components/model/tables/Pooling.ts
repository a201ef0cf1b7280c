// Written by `npm run fix` from model/render/tables/pooling.ts.
import type { poolingTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Database connections by tier. */
export const Pooling = tableComponent<typeof poolingTable>('Pooling', { byTier: true });
