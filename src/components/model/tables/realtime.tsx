import { realtimeOffersTable } from '@gymrats/model';
import { nothing, showsByTier } from './shows';

/** Ways to buy one part, by tier. */
export const RealtimeOffers = showsByTier((scenario) => realtimeOffersTable(scenario), nothing);
