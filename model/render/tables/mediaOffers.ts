import { mediaOffers, type Scenario } from '../../decisions';
import { defineTable, type TableContent } from '../defineTable';
import { offersTable } from './offers';

/** Ways to store and deliver media, by tier. */
export const mediaOffersTable = defineTable({
  id: 'media-offers',
  component: 'MediaOffers',
  arguments: [],
  shows: 'other ways to store and deliver media, by tier',
  changesWith: 'list prices',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return offersTable('Storing and delivering media alone, USD a month', mediaOffers, scenario, [
    'Supabase beyond the quotas of Pro, whose fee is not in it. R2 counts every read that leaves a phone as a billed operation.',
  ]);
}
