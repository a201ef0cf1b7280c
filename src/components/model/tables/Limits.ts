// Written by `npm run fix` from model/render/tables/limits.ts.
import { limitsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Limits and headroom. */
export const Limits = tableComponent(limitsTable);
