// Written by `npm run fix` from model/render/tables/realtimeOffers.ts.
import type { realtimeOffersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Other ways to buy realtime, by tier. */
export const RealtimeOffers = tableComponent<typeof realtimeOffersTable>('RealtimeOffers', { byTier: true });
