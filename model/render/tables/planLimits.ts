import { pricesFor, type Scenario, workloadFor } from '../../decisions';
import { formatCount, formatNumber } from '../../format';
import { bindingLimit, type Limit, serviceLevelAt } from '../../platforms';
import { supabaseLimits } from '../../platforms/supabase/limits';
import type { ComputeSize } from '../../platforms/supabase/sizes';
import { demandOf } from '../../workload';
import { words } from '../cells';
import type { TableContent } from '../defineTable';
import { anchor } from '../names';
import { sourceReference } from '../references';
import type { Row } from '../table';
import { beyondText, byReach, reachedCell } from './limits';

const PER = 1000;

export function limitsOf(plan: 'free' | 'pro', size: ComputeSize, cap: 'on' | null, scenario: Scenario): Limit[] {
  const workload = workloadFor(scenario);
  const options = { media: 'platform', realtime: 'platform' } as const;
  return supabaseLimits(
    { workload, demand: demandOf(workload, PER), level: serviceLevelAt(PER), options, prices: pricesFor(scenario) },
    plan,
    size,
    cap,
  );
}

export function planLimits(caption: string, limits: readonly Limit[]): TableContent {
  const binding = bindingLimit(limits);
  return {
    caption,
    rowHeading: 'Limit',
    columns: [
      { id: 'capacity', label: 'Capacity', numeric: true },
      { id: 'used', label: `Used per ${formatCount(PER)} users`, numeric: true },
      { id: 'reached', label: 'Reached at users', numeric: true },
      { id: 'beyond', label: 'Beyond it' },
    ],
    rows: [...limits].sort(byReach).map(
      (limit): Row => ({
        id: anchor(limit.id),
        label: limit.label,
        reference: sourceReference(limit.source),
        cells: [
          { text: `${formatCount(limit.capacity)} ${limit.unit}`, value: limit.capacity, unit: limit.unit },
          { text: formatNumber(limit.used), value: limit.used, unit: limit.unit },
          reachedCell(limit, limit === binding),
          words(beyondText(limit)),
        ],
      }),
    ),
    foot: [
      'Use is at the peak where a limit is a rate. A plan suffices until its first hard limit is reached. The largest file is one clip.',
    ],
  };
}
