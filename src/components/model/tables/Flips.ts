// Written by `npm run fix` from model/render/tables/flips.ts.
import type { flipsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Which assumption alone changes the recommendation, how far it has to move, and the lever that moves it. */
export const Flips = tableComponent<typeof flipsTable>('Flips');
