// Written by `npm run fix` from model/render/tables/tripledLoad.ts.
import type { tripledLoadTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Three times the January peak day: which limit gives first, and for how long. */
export const TripledLoad = tableComponent<typeof tripledLoadTable>('TripledLoad');
