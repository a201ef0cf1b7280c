// Written by `npm run fix` from model/render/tables/validated.ts.
import type { validatedTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Whether a tier was tested, extrapolated or not tested, and with what. */
export const Validated = tableComponent<typeof validatedTable>('Validated');
