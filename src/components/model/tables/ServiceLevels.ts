// Written by `npm run fix` from model/render/tables/serviceLevels.ts.
import type { serviceLevelTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What each tier requires: availability, backups, support. */
export const ServiceLevels = tableComponent<typeof serviceLevelTable>('ServiceLevels');
