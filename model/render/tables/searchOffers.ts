import { type Scenario, searchesPerMonth, searchOffers, TIERS } from '../../decisions';
import { formatNumber } from '../../format';
import { defineTable, type TableContent } from '../defineTable';
import { offersTable } from './offers';

/** Ways to find users by name, by tier. */
export const searchOffersTable = defineTable({
  id: 'search-offers',
  component: 'SearchOffers',
  arguments: [],
  shows: 'finding users in PostgreSQL or with a search service',
  changesWith: 'list prices',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const last = TIERS[TIERS.length - 1] as number;
  return offersTable('Finding users by name, USD a month', searchOffers, scenario, [
    `${formatNumber(searchesPerMonth(last, scenario))} searches a month at the largest tier, one request each; a service that is asked at every key bills several.`,
  ]);
}
