import type { Scenario } from '../../decisions';
import { defineTable, type TableContent } from '../defineTable';
import { perUser } from './costPerPerson';

/** Monthly total per 1,000 monthly active users. */
export const costPerMonthlyUserTable = defineTable({
  id: 'cost-per-monthly-user',
  arguments: [],
  shows: 'USD per 1,000 monthly active users',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return perUser('monthly active users', (monthly) => monthly, scenario);
}
