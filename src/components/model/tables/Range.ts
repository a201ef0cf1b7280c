// Written by `npm run fix` from model/render/tables/range.ts.
import type { rangeTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Low, base and high total of one platform, by tier. */
export const Range = tableComponent<typeof rangeTable>('Range', { byTier: true });
