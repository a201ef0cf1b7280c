// Written by `npm run fix` from model/render/tables/searchOffers.ts.
import type { searchOffersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Finding users in PostgreSQL or with a search service. */
export const SearchOffers = tableComponent<typeof searchOffersTable>('SearchOffers', { byTier: true });
