// Written by `npm run fix` from model/render/tables/measuredFeeds.ts.
import type { measuredFeedsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Processor time of the friends' feed served four ways, each page with the same posts. */
export const MeasuredFeeds = tableComponent<typeof measuredFeedsTable>('MeasuredFeeds');
