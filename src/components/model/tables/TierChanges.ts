// Written by `npm run fix` from model/render/tables/tierChanges.ts.
import type { tierChangesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What differs from the tier before; not for the first. */
export const TierChanges = tableComponent<typeof tierChangesTable>('TierChanges');
