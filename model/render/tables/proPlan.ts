import type { Scenario } from '../../decisions';
import { COMPUTE_SIZES, type ComputeSize } from '../../platforms/supabase/sizes';
import { defineTable, type TableContent } from '../defineTable';
import { limitsOf, planLimits } from './planLimits';

/** What Supabase Pro carries at its base fee: on Micro compute, which its credit pays for, with the spend cap on. */
export const proPlanTable = defineTable({
  id: 'pro-plan',
  component: 'ProPlan',
  arguments: [],
  shows: 'what Supabase Pro handles at its base fee',
  changesWith: 'bills',
  make,
});

function make(scenario: Scenario): TableContent {
  const micro = COMPUTE_SIZES[0] as ComputeSize;
  return planLimits('Supabase Pro at its base fee: what it includes', limitsOf('pro', micro, 'on', scenario));
}
