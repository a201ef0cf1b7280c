// Written by `npm run fix` from model/render/tables/configuration.ts.
import type { configurationTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What to run, per platform. */
export const Configuration = tableComponent<typeof configurationTable>('Configuration');
