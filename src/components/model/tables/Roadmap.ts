// Written by `npm run fix` from model/render/tables/roadmap.ts.
import type { roadmapTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Everything to do, now, next and later, for an app of this size. */
export const Roadmap = tableComponent<typeof roadmapTable>('Roadmap');
