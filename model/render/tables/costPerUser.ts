import type { Scenario } from '../../decisions';
import { defineTable, type TableContent } from '../defineTable';
import { perUser } from './costPerPerson';

/** Monthly total per registered user. */
export const costPerUserTable = defineTable({
  id: 'cost-per-user',
  component: 'CostPerUser',
  arguments: [],
  shows: 'USD per registered user',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return perUser('registered user', (_, users) => users, scenario);
}
