// Written by `npm run fix` from model/render/tables/triggers.ts.
import type { triggersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Migration points with their measures. Slow: once in the guide. */
export const Triggers = tableComponent<typeof triggersTable>('Triggers');
