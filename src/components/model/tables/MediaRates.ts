// Written by `npm run fix` from model/render/tables/mediaRates.ts.
import type { mediaRatesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** A GB of media: list prices by vendor. */
export const MediaRates = tableComponent<typeof mediaRatesTable>('MediaRates');
