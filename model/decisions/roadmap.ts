import { configurationKey } from '../platforms';
import { type Bottleneck, bottlenecks } from './bottlenecks';
import type { Scenario } from './estimate';
import { type Trigger, triggers } from './triggers';

/** When to do a thing: before the app grows, before it is ten times as large, or once it is. */
export type Horizon = 'now' | 'this quarter' | 'later';

export interface RoadmapItem {
  readonly horizon: Horizon;
  /** Registered users at which the matter comes up. */
  readonly users: number;
  /** A repair of the app, or a move of the recommended path. */
  readonly item:
    | { readonly kind: 'repair'; readonly bottleneck: Bottleneck }
    | { readonly kind: 'move'; readonly trigger: Trigger };
}

/** Growth that a quarter's plan should survive. A judgement. */
const QUARTER_GROWTH = 10;

/**
 * What to do in which order for an app of `users` registered users: repairs of the app by the size from which their defect occurs,
 * and steps of the recommended path by the size at which they come.
 */
export function roadmap(users: number, scenario: Scenario = {}): RoadmapItem[] {
  const items: RoadmapItem['item'][] = [
    ...bottlenecks(scenario).map((bottleneck) => ({ kind: 'repair', bottleneck }) as const),
    ...triggers(scenario).map((trigger) => ({ kind: 'move', trigger }) as const),
  ];
  const known = new Set<string>();
  return items
    .map((item) => ({ item, users: usersOf(item) }))
    .sort((one, other) => one.users - other.users)
    .filter(({ item }) => {
      const key = keyOf(item);
      return !known.has(key) && known.add(key);
    })
    .map((each) => ({ ...each, horizon: horizonOf(each.users, users) }));
}

function usersOf(item: RoadmapItem['item']): number {
  return item.kind === 'repair' ? item.bottleneck.occursFromUsers : item.trigger.users;
}

/** The same for two items that ask for the same work. */
function keyOf(item: RoadmapItem['item']): string {
  if (item.kind === 'repair') return `repair ${item.bottleneck.fix}`;
  const { move } = item.trigger;
  return move.kind === 'step'
    ? `step ${configurationKey(move.from)} ${configurationKey(move.to)}`
    : `${move.kind} ${move.from} ${move.to}`;
}

function horizonOf(at: number, users: number): Horizon {
  if (at <= users) return 'now';
  return at <= users * QUARTER_GROWTH ? 'this quarter' : 'later';
}
