// Written by `npm run fix` from model/render/tables/videoOffers.ts.
import { videoOffersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Ways to handle the clips, by tier. */
export const VideoOffers = tableComponent(videoOffersTable);
