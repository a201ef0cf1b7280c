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
 * The last user count whose use fits the capacity; at least 1.
 * A linear use is used = a u. With table scans it is used = a u + b u^2, split as the processors are split. The root is
 * written so that a small b does not cancel: u = 2 c / (a + sqrt(a^2 + 4 b c)).
 */
function reachedAt(setting: Setting, used: number, capacity: number, growth: Growth): number {
  const { users, database } = setting.demand;
  if (growth === 'none' || used <= 0) return Number.POSITIVE_INFINITY;
  if (growth === 'linear' || database.scanCores === 0) return Math.max(1, Math.floor((users * capacity) / used));
  const scans = database.scanCores / database.peakCores;
  const a = (used * (1 - scans)) / users;
  const b = (used * scans) / users ** 2;
  return Math.max(1, Math.floor((2 * capacity) / (a + Math.sqrt(a * a + 4 * b * capacity))));
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
