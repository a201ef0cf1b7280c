import { pricesFor, type Scenario, workloadFor } from '../../decisions';
import { formatNumber } from '../../format';
import { bindingLimit, type Limit, serviceLevelAt } from '../../platforms';
import { supabaseLimits } from '../../platforms/supabase/limits';
import { COMPUTE_SIZES, type ComputeSize, NANO } from '../../platforms/supabase/sizes';
import { demandOf } from '../../workload';
import { words } from '../cells';
import { anchor } from '../names';
import { sourceReference } from '../references';
import { BASE } from '../scenarios';
import type { Row, Table } from '../table';
import { beyondText, byReach, reachedCell } from './limits';

const PER = 1000;

/** Every limit of Supabase Free: what 1,000 users use of it and the user count at which it is reached. */
export function freePlanTable(scenario: Scenario = BASE): Table {
  return planLimits(
    'free-plan',
    'Supabase Free: its limits and when they are reached',
    limitsOf('free', NANO, 'none', scenario),
  );
}

/** What Supabase Pro carries at its base fee: on Micro compute, which its credit pays for, with the spend cap on. */
export function proPlanTable(scenario: Scenario = BASE): Table {
  const micro = COMPUTE_SIZES[0] as ComputeSize;
  return planLimits(
    'pro-plan',
    'Supabase Pro at its base fee: what it carries',
    limitsOf('pro', micro, 'on', scenario),
  );
}

function limitsOf(plan: 'free' | 'pro', size: ComputeSize, cap: 'none' | 'on', scenario: Scenario): Limit[] {
  const workload = workloadFor(scenario);
  const options = { media: 'platform', realtime: 'platform' } as const;
  return supabaseLimits(
    { workload, demand: demandOf(workload, PER), level: serviceLevelAt(PER), options, prices: pricesFor(scenario) },
    plan,
    size,
    cap,
  );
}

function planLimits(id: string, caption: string, limits: readonly Limit[]): Table {
  const binding = bindingLimit(limits);
  return {
    id,
    caption,
    rowHeading: 'Limit',
    columns: [
      { id: 'capacity', label: 'Capacity', numeric: true },
      { id: 'used', label: `Used per ${formatNumber(PER)} users`, numeric: true },
      { id: 'reached', label: 'Reached at users', numeric: true },
      { id: 'beyond', label: 'Beyond it' },
    ],
    rows: [...limits].sort(byReach).map(
      (limit): Row => ({
        id: anchor(limit.id),
        label: limit.label,
        reference: sourceReference(limit.source),
        cells: [
          { text: `${formatNumber(limit.capacity)} ${limit.unit}`, value: limit.capacity, unit: limit.unit },
          { text: formatNumber(limit.used), value: limit.used, unit: limit.unit },
          reachedCell(limit, limit === binding),
          words(beyondText(limit)),
        ],
      }),
    ),
    foot: [
      'Use is at the peak where a limit is a rate. A plan suffices until its first wall is reached. The largest file is one clip.',
    ],
  };
}
