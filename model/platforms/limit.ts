import { type Demand, demandOf, USER_RANGE } from '../workload';
import { isHardLimit, isPassed, ROUNDING } from './policy';
import { sizedCores } from './sizing';
import type { Beyond, Limit, LimitKind, MetricId, ScalingLaw, Setting } from './types';

interface LimitSpec {
  readonly id: string;
  readonly kind: LimitKind;
  readonly metric: MetricId | null;
  /** Whether the use is that of the peak; a rate always is. */
  readonly isPeakLoad?: boolean;
  readonly label: string;
  readonly used: number;
  readonly capacity: number;
  readonly unit: string;
  readonly beyond: Beyond;
  readonly effect: string;
  readonly source: string;
  /** Why it can be reached with few users all the same. */
  readonly risk?: string;
  /** The part of the use that does not grow with users: load of the platform itself, schedules. 0 unless given. */
  readonly fixed?: number;
  /** `linear` unless given. */
  readonly scaling?: ScalingLaw;
  /** The use of any demand, where it contains media, which are not proportional to users in a small community. */
  readonly useOf?: (demand: Demand) => number;
}

/** A limit with its utilisation and the user count at which this deployment reaches it. */
export function limit(setting: Setting, spec: LimitSpec): Limit {
  const { id, kind, metric, label, used, capacity, unit, beyond, effect, source, scaling = 'linear', fixed = 0 } = spec;
  const hit = spec.useOf
    ? reachedWithMedia(setting, capacity, spec.useOf)
    : reachedAt(setting, used - fixed, capacity - fixed, scaling);
  return {
    id,
    kind,
    label,
    used,
    capacity,
    unit,
    utilisation: used / capacity,
    beyond,
    effect,
    hitAtUsers: hit <= USER_RANGE.max ? hit : null,
    source,
    metric,
    risk: spec.risk ?? null,
    isPeakLoad: spec.isPeakLoad ?? kind === 'rate',
  };
}

/**
 * The last user count whose use fits the capacity; at least 1.
 * A linear use is used = a u. With table scans it is used = a u + b u^2, split as the processors are split. The root is
 * written so that a small b does not cancel: u = 2 c / (a + sqrt(a^2 + 4 b c)).
 */
function reachedAt(setting: Setting, used: number, capacity: number, scaling: ScalingLaw): number {
  const { users, database } = setting.demand;
  if (capacity <= 0) return USER_RANGE.min;
  if (scaling === 'none' || used <= 0) return Number.POSITIVE_INFINITY;
  if (scaling === 'linear' || database.scanCores === 0) return wholeUsers((users * capacity) / used);
  const scans = database.scanCores / sizedCores(setting.demand);
  const a = (used * (1 - scans)) / users;
  const b = (used * scans) / users ** 2;
  return wholeUsers((2 * capacity) / (a + Math.sqrt(a * a + 4 * b * capacity)));
}

/** The last user count whose use fits the capacity, where the use contains media; at least 1. It never falls as users rise. */
function reachedWithMedia({ workload }: Setting, capacity: number, useOf: (demand: Demand) => number): number {
  const { evenFrom, perUser } = workload;
  const each = useOf(perUser);
  if (each <= 0) return Number.POSITIVE_INFINITY;
  const inProportion = wholeUsers(capacity / each);
  if (inProportion >= evenFrom) return inProportion;
  let fits: number = USER_RANGE.min;
  let over = Math.ceil(evenFrom);
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (!isPassed({ used: useOf(demandOf(workload, middle)), capacity })) fits = middle;
    else over = middle;
  }
  return fits;
}

function wholeUsers(users: number): number {
  return Math.max(1, Math.floor(users * (1 + ROUNDING)));
}

/** The hard limit that is reached first; undefined where none is within the model's range. */
export function bindingLimit(limits: readonly Limit[]): Limit | undefined {
  return limits
    .filter((limit) => isHardLimit(limit) && limit.hitAtUsers !== null)
    .reduce<Limit | undefined>(
      (first, next) => (!first || (next.hitAtUsers as number) < (first.hitAtUsers as number) ? next : first),
      undefined,
    );
}

/** Hard limits that are already passed: the deployment does not carry the demand. */
export function exceeded(limits: readonly Limit[]): readonly Limit[] {
  return limits.filter((limit) => isHardLimit(limit) && isPassed(limit));
}
