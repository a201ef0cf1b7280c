import type { Scenario } from '../../decisions';
import { defineTable, type TableContent } from '../defineTable';
import { perUser } from './costPerPerson';

/** Monthly total per 1,000 registered users. */
export const costPerUserTable = defineTable({
  id: 'cost-per-user',
  component: 'CostPerUser',
  arguments: [],
  shows: 'USD per 1,000 registered users',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return perUser('registered users', (_, users) => users, scenario);
}
