// Written by `npm run fix` from model/render/tables/earlierLoad.ts.
import type { earlierLoadTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** The app's earlier document against the model: people a day and at once. */
export const EarlierLoad = tableComponent<typeof earlierLoadTable>('EarlierLoad');
