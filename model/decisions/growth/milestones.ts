import { formatNumber } from '../../format';
import { isWall, platformName, SERVICE_LEVELS } from '../../platforms';
import { changes } from '../crossovers';
import { remembering, type Scenario } from '../estimate';
import { recommend } from '../recommend';
import { checkGrowth, type UserGrowth, usersByMonth } from './curve';

/** Something that growth brings, and when. */
export interface Milestone {
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
export function milestones(growth: UserGrowth, scenario: Scenario = {}): Milestone[] {
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

type Reached = Omit<Milestone, 'month'>;

/** The best value and its size along the path; where both change at once, it is told as another best value. */
function changesOfBest(path: readonly number[], scenario: Scenario): Reached[] {
  const runs = (users: number): string => {
    const { best } = recommend(users, scenario);
    return `${best.id}|${best.deployment.size}`;
  };
  return changes(runs, path).map(({ users, from, to }) => {
    const [before = '', sizeBefore = ''] = from.split('|');
    const [id = '', size = ''] = to.split('|');
    return before === id
      ? { users, kind: 'step', text: `${platformName(id)}: from ${sizeBefore} to ${size}` }
      : { users, kind: 'best', text: `${platformName(id)} (${size}) becomes the best value` };
  });
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
