import { bottlenecks } from './bottlenecks';
import type { Scenario } from './estimate';
import { triggers } from './triggers';

/** When to do a thing: before the app grows, before it is ten times as large, or once it is. */
export type Horizon = 'now' | 'this quarter' | 'later';

export interface RoadmapItem {
  readonly horizon: Horizon;
  /** Registered users at which the matter comes up. */
  readonly users: number;
  readonly what: string;
  readonly because: string;
}

/** Growth that a quarter's plan should survive. A judgement. */
const QUARTER_GROWTH = 10;

/**
 * What to do in which order for an app of `users` registered users: repairs of the app by the size at which their defect bites,
 * and steps of the recommended path by the size at which they come.
 */
export function roadmap(users: number, scenario: Scenario = {}): RoadmapItem[] {
  const repairs = bottlenecks(scenario).map(({ bitesAt, fix, label }) => ({
    users: bitesAt,
    what: fix,
    because: label,
  }));
  const moves = triggers(scenario).map((trigger) => ({
    users: trigger.users,
    what: `${trigger.from} to ${trigger.to}`,
    because: trigger.because,
  }));
  const fixes = new Set<string>();
  return [...repairs, ...moves]
    .sort((one, other) => one.users - other.users)
    .filter(({ what }) => !fixes.has(what) && fixes.add(what))
    .map((item) => ({ ...item, horizon: horizonOf(item.users, users) }));
}

function horizonOf(at: number, users: number): Horizon {
  if (at <= users) return 'now';
  return at <= users * QUARTER_GROWTH ? 'this quarter' : 'later';
}
