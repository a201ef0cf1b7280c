// Written by `npm run fix` from model/render/tables/includes.ts.
import type { includesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** What each total includes and leaves out. */
export const Includes = tableComponent<typeof includesTable>('Includes');
