import {
  isHardLimit,
  isSameConfiguration,
  type Limit,
  type MetricId,
  policyOf,
  SERVICE_LEVELS,
  type ServiceLevel,
} from '../platforms';
import { toGB } from '../units';
import { bestCrossovers, type ConfigurationStep, type Crossover, steps, type Turn } from './crossovers';
import { estimate, type Scenario } from './estimate';

/** What is behind a change of the recommended set-up. */
export type TriggerCause =
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'service-level'; readonly level: ServiceLevel }
  /** The size no longer offers what the peak needs, and no single limit announces it. */
  | { readonly kind: 'peak' }
  /** The saving pays for the move within the payback time. */
  | { readonly kind: 'payback' };

/** A point at which the recommended set-up has to change, the measure that announces it, and the move it asks for. */
export interface Trigger {
  readonly id: string;
  readonly users: number;
  /** The step or the change of best value. */
  readonly move: Crossover;
  readonly cause: TriggerCause;
  /** The measure to watch; `registered-users` where no other announces the move, `media-delivered` in GB a month. */
  readonly metric: MetricId | 'registered-users' | 'media-delivered';
  /** The value of the metric at which to act, in the unit of the limit behind it. */
  readonly threshold: number;
  /** USD a month that the move adds at that user count; negative where it saves. */
  readonly usd: number;
}

const HOME = 'supabase';

/**
 * Every change of the recommended path in 10 to 500,000 users that somebody has to make: steps on Supabase, except a disk that grows by
 * itself, and changes of best value.
 */
export function triggers(scenario: Scenario = {}): Trigger[] {
  const path = [
    ...steps(HOME, scenario)
      .filter((step) => !growsByItself(step))
      .map((step) => stepTrigger(step, scenario)),
    ...bestCrossovers(scenario).map((turn) => bestTrigger(turn, scenario)),
  ];
  return path.sort((one, other) => one.users - other.users);
}

function growsByItself({ from, to }: ConfigurationStep): boolean {
  return from.diskGrows && to.diskGrows && isSameConfiguration({ ...from, disk: to.disk }, to);
}

function stepTrigger(move: ConfigurationStep, scenario: Scenario): Trigger {
  const { users } = move;
  const before = estimate(HOME, users - 1, scenario);
  const usd = estimate(HOME, users, scenario).bill.total - before.bill.total;
  const cause = causeOf(before.deployment.limits, users);
  return { id: `step-${users}`, users, move, cause, usd, ...watchFor(cause, users) };
}

/** The measure that announces a step, and its value there. */
function watchFor(cause: TriggerCause, users: number): Pick<Trigger, 'metric' | 'threshold'> {
  const policy = cause.kind === 'limit' ? policyOf(cause.limit) : undefined;
  if (cause.kind !== 'limit' || !policy?.metric || policy.alertAt === null) {
    return { metric: 'registered-users', threshold: users };
  }
  return { metric: policy.metric, threshold: cause.limit.capacity * policy.alertAt };
}

/** A service level that begins there, else the hard limit whose user count is nearest to the step. */
function causeOf(limits: readonly Limit[], users: number): TriggerCause {
  const level = SERVICE_LEVELS.find((next) => next.from === users);
  if (level) return { kind: 'service-level', level };
  const near = limits.filter((limit) => isHardLimit(limit) && limit.hitAtUsers !== null && limit.hitAtUsers <= users);
  const [limit] = near.sort((one, other) => (other.hitAtUsers ?? 0) - (one.hitAtUsers ?? 0));
  return limit ? { kind: 'limit', limit } : { kind: 'peak' };
}

function bestTrigger(move: Turn, scenario: Scenario): Trigger {
  const { users, from, to } = move;
  const before = estimate(from, users, scenario);
  const { mediaCached, mediaUncached } = before.demand.egress;
  return {
    id: `best-${users}`,
    users,
    move,
    cause: { kind: 'payback' },
    metric: 'media-delivered',
    threshold: toGB(mediaCached + mediaUncached),
    usd: estimate(to, users, scenario).bill.total - before.bill.total,
  };
}
