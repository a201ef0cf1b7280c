// Written by `npm run fix` from model/render/tables/mediaLevers.ts.
import { mediaLeversTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What lowers the media bill, each lever alone. */
export const MediaLevers = tableComponent(mediaLeversTable);
