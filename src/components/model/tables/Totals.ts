// Written by `npm run fix` from model/render/tables/totals.ts.
import type { totalsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Monthly total by tier and platform, best value. */
export const Totals = tableComponent<typeof totalsTable>('Totals', { byTier: true });
