// Written by `npm run fix` from model/render/tables/mediaLevers.ts.
import type { mediaLeversTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What lowers the media bill, lever by lever in the order to pull them, and what the move to R2 then saves. */
export const MediaLevers = tableComponent<typeof mediaLeversTable>('MediaLevers');
