import type { Scenario } from '../../decisions';
import { defineTable, type TableContent } from '../defineTable';
import { perUser } from './costPerPerson';

/** Monthly total per monthly active user. */
export const costPerMonthlyUserTable = defineTable({
  id: 'cost-per-monthly-user',
  arguments: [],
  shows: 'USD per monthly active user',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(scenario: Scenario): TableContent {
  return perUser('monthly active user', (monthly) => monthly, scenario);
}
