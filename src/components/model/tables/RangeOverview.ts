// Written by `npm run fix` from model/render/tables/rangeOverview.ts.
import type { rangeOverview } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Best value in the low, base and high case, by tier. */
export const RangeOverview = tableComponent<typeof rangeOverview>('RangeOverview', { byTier: true });
