// Written by `npm run fix` from model/render/tables/mediaRates.ts.
import { mediaRatesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** A GB of media: list prices by vendor. */
export const MediaRates = tableComponent(mediaRatesTable);
