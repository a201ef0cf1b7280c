// Written by `npm run fix` from model/render/tables/measured.ts.
import type { measuredTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The assumptions and facts that the latest measurement replaced, old and new. */
export const Measured = tableComponent<typeof measuredTable>('Measured');
