import type { Scenario } from '../../decisions';
import { NANO } from '../../platforms/supabase/sizes';
import { defineTable, type TableContent } from '../defineTable';
import { limitsOf, planLimits } from './planLimits';

/** Every limit of Supabase Free: what 1,000 users use of it and the user count at which it is reached. */
export const freePlanTable = defineTable({
  id: 'free-plan',
  component: 'FreePlan',
  arguments: [],
  shows: 'limits of Supabase Free, and when this app reaches them',
  changesWith: 'bills',
  make,
});

function make(scenario: Scenario): TableContent {
  return planLimits('Supabase Free: its limits and when they are reached', limitsOf('free', NANO, null, scenario));
}
