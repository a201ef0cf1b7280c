// Written by `npm run fix` from model/render/tables/searchOffers.ts.
import { searchOffersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Finding users in PostgreSQL or with a search service. */
export const SearchOffers = tableComponent(searchOffersTable);
