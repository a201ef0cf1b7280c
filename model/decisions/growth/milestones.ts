import { formatNumber } from '../../format';
import { isWall, platformName, SERVICE_LEVELS } from '../../platforms';
import { remembering, type Scenario } from '../estimate';
import { recommend } from '../recommend';
import { checkGrowth, type UserGrowth, usersByMonth } from './curve';

/** Something that growth brings, and when. */
export interface GrowthMilestone {
  /** The first month with that many users. */
  readonly month: number;
  readonly users: number;
  /** `wall`: a limit of today's configuration, if it stayed as it is. */
  readonly kind: 'best' | 'step' | 'level' | 'wall';
  readonly text: string;
}

/**
 * When growth brings another best value, its next size, the next service level, and the walls of today's configuration, within the
 * horizon and the range of the model. Earliest first.
 */
export function milestones(growth: UserGrowth, scenario: Scenario = {}): GrowthMilestone[] {
  checkGrowth(growth);
  const once = remembering(scenario);
  const counts = usersByMonth(growth);
  const path = [...new Set(counts)];
  const found = [
    ...changesOfBest(path, once),
    ...walls(growth.users, once),
    ...SERVICE_LEVELS.filter(({ from }) => from > growth.users).map(({ from, label }) => ({
      users: from,
      kind: 'level' as const,
      text: `The service level “${label}” is owed`,
    })),
  ];
  return found
    .map((each) => ({ ...each, month: counts.findIndex((users) => users >= each.users) }))
    .filter(({ month }) => month > 0)
    .sort((one, other) => one.users - other.users);
}

type Reached = Omit<GrowthMilestone, 'month'>;

/** The best value and its size along the path; where both change at once, it is told as another best value. */
function changesOfBest(path: readonly number[], scenario: Scenario): Reached[] {
  return path.slice(1).flatMap((high, index) => between(path[index] as number, high, scenario));
}

function between(low: number, high: number, scenario: Scenario): Reached[] {
  const runs = (users: number) => {
    const { id, deployment } = recommend(users, scenario).best;
    return { id, size: deployment.size };
  };
  const from = runs(low);
  const isSame = ({ id, size }: typeof from): boolean => id === from.id && size === from.size;
  if (isSame(runs(high))) return [];
  let [before, users] = [low, high];
  while (users - before > 1) {
    const middle = Math.floor((before + users) / 2);
    if (isSame(runs(middle))) before = middle;
    else users = middle;
  }
  const to = runs(users);
  const text = `${platformName(to.id)}${to.id === from.id ? `: from ${from.size} to ${to.size}` : ` (${to.size}) becomes the best value`}`;
  return [{ users, kind: to.id === from.id ? 'step' : 'best', text }, ...between(users, high, scenario)];
}

function walls(users: number, scenario: Scenario): Reached[] {
  return recommend(users, scenario)
    .best.deployment.limits.filter(isWall)
    .flatMap(({ label, capacity, unit, effect, hitAtUsers }) =>
      hitAtUsers === null || hitAtUsers <= users
        ? []
        : [{ users: hitAtUsers, kind: 'wall', text: `${label}, ${formatNumber(capacity)} ${unit}: ${effect}` }],
    );
}
