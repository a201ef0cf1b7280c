import { realtimeOffers, type Scenario } from '../../decisions';
import { getPrice } from '../../prices';
import { defineTable, type TableContent } from '../defineTable';
import { offersTable } from './offers';

/** Ways to buy realtime, by tier: the same connections and messages at every vendor. */
export const realtimeOffersTable = defineTable({
  id: 'realtime-offers',
  component: 'RealtimeOffers',
  arguments: [],
  shows: 'other ways to buy realtime, by tier',
  changesWith: 'list prices',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return offersTable('Realtime alone, USD a month', realtimeOffers, scenario, [
    'Supabase beyond the quota of Pro, whose fee is not in it. A self-run service is two nodes at least; the work on it is not priced.',
    `Ably: the prices hold for ${getPrice('ably.messages').assumes}`,
  ]);
}
