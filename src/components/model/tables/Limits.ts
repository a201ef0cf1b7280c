// Written by `npm run fix` from model/render/tables/limits.ts.
import type { limitsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Limits and headroom. */
export const Limits = tableComponent<typeof limitsTable>('Limits');
