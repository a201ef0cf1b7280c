import { USER_RANGE } from '../workload';
import type { Beyond, Growth, Limit, Setting } from './types';

interface LimitSpec {
  readonly id: string;
  readonly label: string;
  readonly used: number;
  readonly capacity: number;
  readonly unit: string;
  readonly beyond: Beyond;
  readonly effect: string;
  readonly source: string;
  /** `linear` unless given. */
  readonly growth?: Growth;
}

/** A limit with its utilisation and the user count at which this deployment reaches it. */
export function limit(setting: Setting, spec: LimitSpec): Limit {
  const { id, label, used, capacity, unit, beyond, effect, source, growth = 'linear' } = spec;
  const hit = reachedAt(setting, used, capacity, growth);
  return {
    id,
    label,
    used,
    capacity,
    unit,
    utilisation: used / capacity,
    beyond,
    effect,
    hitAtUsers: hit <= USER_RANGE.max ? hit : null,
    source,
  };
}

/**
 * The first user count at which a use reaches its capacity.
 * A linear use is used = a u. With table scans it is used = a u + b u^2, of which the quadratic part is known.
 */
function reachedAt(setting: Setting, used: number, capacity: number, growth: Growth): number {
  const { users, database } = setting.demand;
  if (growth === 'none' || used <= 0) return Number.POSITIVE_INFINITY;
  if (growth === 'linear' || database.scanCores === 0) return Math.max(1, Math.floor((users * capacity) / used));
  const b = database.scanCores / users ** 2;
  const a = (used - database.scanCores) / users;
  return Math.max(1, Math.floor((-a + Math.sqrt(a * a + 4 * b * capacity)) / (2 * b)));
}

/** A wall: going over it hurts users, not only the bill. */
export function isWall(limit: Limit): boolean {
  return limit.beyond !== 'billed';
}

/** The wall that is reached first; undefined where none is within the model's range. */
export function bindingLimit(limits: readonly Limit[]): Limit | undefined {
  return limits
    .filter((limit) => isWall(limit) && limit.hitAtUsers !== null)
    .reduce<Limit | undefined>(
      (first, next) => (!first || (next.hitAtUsers as number) < (first.hitAtUsers as number) ? next : first),
      undefined,
    );
}

/** Walls that are already passed: the deployment does not carry the demand. */
export function exceeded(limits: readonly Limit[]): readonly Limit[] {
  return limits.filter((limit) => isWall(limit) && limit.used > limit.capacity);
}
