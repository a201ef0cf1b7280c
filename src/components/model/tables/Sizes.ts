// Written by `npm run fix` from model/render/tables/sizes.ts.
import type { sizesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What to run, the total and the next step at some twenty sizes between the tiers. */
export const Sizes = tableComponent<typeof sizesTable>('Sizes');
