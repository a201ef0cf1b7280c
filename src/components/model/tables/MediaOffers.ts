// Written by `npm run fix` from model/render/tables/mediaOffers.ts.
import type { mediaOffersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Other ways to store and deliver media, by tier. */
export const MediaOffers = tableComponent<typeof mediaOffersTable>('MediaOffers', { byTier: true });
