import { formatNumber } from '../format';
import { isWall, type Limit, platformName, SERVICE_LEVELS } from '../platforms';
import { bestCrossovers, type Crossover, steps } from './crossovers';
import { estimate, type Scenario } from './estimate';
import { metricOf } from './metrics';

/** A point at which the recommended set-up has to change, the measure that announces it, and the move it asks for. */
export interface Trigger {
  readonly id: string;
  readonly users: number;
  readonly from: string;
  readonly to: string;
  /** The limit, crossover or service level behind it, in a sentence. */
  readonly because: string;
  readonly metric: string;
  readonly read: string;
  /** The value of the metric at which to act. */
  readonly threshold: string;
  /** USD a month that the move adds at that user count; negative where it saves. */
  readonly usd: number;
}

const HOME = 'supabase';

/** Every change of the recommended path in 10 to 500,000 users: steps of plan and size on Supabase, and changes of best value. */
export function triggers(scenario: Scenario = {}): Trigger[] {
  const path = [
    ...steps(HOME, scenario).map((step) => stepTrigger(step, scenario)),
    ...bestCrossovers(scenario).map((c) => bestTrigger(c, scenario)),
  ];
  return path.sort((one, other) => one.users - other.users);
}

function stepTrigger({ users, from, to }: Crossover, scenario: Scenario): Trigger {
  const before = estimate(HOME, users - 1, scenario);
  const usd = estimate(HOME, users, scenario).bill.total - before.bill.total;
  const level = SERVICE_LEVELS.find((next) => next.from === users);
  const cause = level ? undefined : causeOf(before.deployment.limits, users);
  const metric = cause ? metricOf(cause.id) : undefined;
  return {
    id: `step-${users}`,
    users,
    from,
    to,
    usd,
    because: cause
      ? `${cause.label}: ${formatNumber(cause.capacity)} ${cause.unit} are used up`
      : level
        ? `the service level "${level.label}" begins`
        : 'the size no longer offers what the peak needs',
    metric: metric?.name ?? 'registered users',
    read: metric?.read ?? 'select count(*) from auth.users',
    threshold:
      cause && metric
        ? `${formatNumber(cause.capacity * metric.alertAt)} ${cause.unit}`
        : `${formatNumber(users)} users`,
  };
}

/** The wall whose user count is nearest to the step. */
function causeOf(limits: readonly Limit[], users: number): Limit | undefined {
  const near = limits.filter((limit) => isWall(limit) && limit.hitAtUsers !== null && limit.hitAtUsers <= users);
  return near.sort((one, other) => (other.hitAtUsers ?? 0) - (one.hitAtUsers ?? 0))[0];
}

function bestTrigger({ users, from, to }: Crossover, scenario: Scenario): Trigger {
  const usd = estimate(to, users, scenario).bill.total - estimate(from, users, scenario).bill.total;
  const egress = estimate(from, users, scenario).demand.egress;
  const delivered = (egress.mediaCached + egress.mediaUncached) / 1e9;
  return {
    id: `best-${users}`,
    users,
    from: platformName(from),
    to: platformName(to),
    usd,
    because: 'the saving pays for the move within the payback time',
    metric: 'media delivered in a month',
    read: metricOf('supabase.egress.cached')?.read ?? '',
    threshold: `${formatNumber(delivered)} GB a month`,
  };
}
