// Written by `npm run fix` from model/render/tables/feedFanOut.ts.
import type { feedFanOutTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Ways to serve the feed and the load from which each pays. */
export const FeedFanOut = tableComponent<typeof feedFanOutTable>('FeedFanOut');
