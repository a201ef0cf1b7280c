// Written by `npm run fix` from model/render/tables/videoOffers.ts.
import type { videoOffersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Ways to handle the clips, by tier. */
export const VideoOffers = tableComponent<typeof videoOffersTable>('VideoOffers', { byTier: true });
