// Written by `npm run fix` from model/render/tables/mediaKinds.ts.
import type { mediaKindsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Avatars, photos, clips, thumbnails: stored, delivered. */
export const MediaKinds = tableComponent<typeof mediaKindsTable>('MediaKinds');
