import type { Limit, MetricId } from './types';

/** From this share of a hard limit on, somebody should look ahead. A judgement: the target utilisation of the plan. */
const WATCH_FROM = 0.7;
/**
 * Share of a limit at which its alert is raised. Judgements: with a peak load the target utilisation is passed; what only fills up
 * leaves a growing app weeks.
 */
export const ALERT_AT = { peakLoad: 0.7, filling: 0.8 } as const;

/** `watch`: a hard limit is near or has been reached by others with few users, or a quota is passed and billed. `over`: a hard limit is passed, and users notice. */
export type LimitState = 'ok' | 'watch' | 'over';

/** How a limit is judged and watched. */
export interface LimitPolicy {
  readonly state: LimitState;
  /** Share of the capacity that raises the alert; null where no measure is known. */
  readonly alertAt: number | null;
  readonly metric: MetricId | null;
}

/** Going over a hard limit hurts users; going over any other one only costs money. */
export function isHardLimit({ beyond }: Pick<Limit, 'beyond'>): boolean {
  return beyond !== 'billed';
}

/** Uses and capacities are computed in floating point: a use this little above a capacity, as a share, fills it exactly. */
export const ROUNDING = 1e-9;

/** Whether the use of a limit is above its capacity. */
export function isPassed({ used, capacity }: Pick<Limit, 'used' | 'capacity'>): boolean {
  return used > capacity * (1 + ROUNDING);
}

/** The one rule for tables, bars, badges and alerts. */
export function policyOf(limit: Limit): LimitPolicy {
  const { metric, isPeakLoad } = limit;
  return {
    state: stateOf(limit),
    alertAt: metric === null ? null : isPeakLoad ? ALERT_AT.peakLoad : ALERT_AT.filling,
    metric,
  };
}

function stateOf(limit: Limit): LimitState {
  if (isPassed(limit)) return isHardLimit(limit) ? 'over' : 'watch';
  return isHardLimit(limit) && (limit.utilisation >= WATCH_FROM || limit.risk !== null) ? 'watch' : 'ok';
}
