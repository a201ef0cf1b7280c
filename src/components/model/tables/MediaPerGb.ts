// Written by `npm run fix` from model/render/tables/mediaPerGb.ts.
import type { mediaPerGbTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** A delivered GB of media with everything in it, by tier. */
export const MediaPerGb = tableComponent<typeof mediaPerGbTable>('MediaPerGb', { byTier: true });
