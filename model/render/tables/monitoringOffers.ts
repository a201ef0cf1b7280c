import { monitoringOffers, type Scenario } from '../../decisions';
import { defineTable, type TableContent } from '../defineTable';
import { offersTable } from './offers';

/** Monitoring tools by tier. */
export const monitoringOffersTable = defineTable({
  id: 'monitoring-offers',
  component: 'MonitoringOffers',
  arguments: [],
  shows: 'monitoring tools, by tier',
  changesWith: 'list prices',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return offersTable('Monitoring tools by themselves, USD a month', monitoringOffers, scenario, [
    'Each tool as its own vendor sells it; they do not do the same things. Logs go to each of them here; in the bills they stay with the platform.',
  ]);
}
