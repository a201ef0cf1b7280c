// Written by `npm run fix` from model/render/tables/headroom.ts.
import type { headroomTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Processors used by tier; what a larger size or a replica adds. */
export const DatabaseHeadroom = tableComponent<typeof headroomTable>('DatabaseHeadroom', { byTier: true });
