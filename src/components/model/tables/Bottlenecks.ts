// Written by `npm run fix` from model/render/tables/bottlenecks.ts.
import type { bottlenecksTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The app as built: what fails or slows down, from how many users, the fix. */
export const Bottlenecks = tableComponent<typeof bottlenecksTable>('Bottlenecks');
