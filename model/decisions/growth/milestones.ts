import {
  type Configuration,
  isHardLimit,
  isSameSize,
  type Limit,
  SERVICE_LEVELS,
  type ServiceLevel,
} from '../../platforms';
import { memoized, type Scenario } from '../estimate';
import { recommend } from '../recommend';
import { checkGrowth, type UserGrowth, usersByMonth } from './curve';

/** What growth brings at a user count. */
export type GrowthEvent =
  /** Another platform, by id, is best value, in this configuration. */
  | { readonly kind: 'best'; readonly platform: string; readonly configuration: Configuration }
  /** The best value takes its next configuration. */
  | { readonly kind: 'step'; readonly platform: string; readonly from: Configuration; readonly to: Configuration }
  | { readonly kind: 'level'; readonly level: ServiceLevel }
  /** A hard limit of today's configuration, if it stayed as it is. */
  | { readonly kind: 'limit'; readonly limit: Limit };

/** Something that growth brings, and when. */
export interface GrowthMilestone {
  /** The first month with that many users. */
  readonly month: number;
  readonly users: number;
  readonly event: GrowthEvent;
}

/**
 * When growth brings another best value, its next size, the next service level, and the hard limits of today's configuration, within the
 * horizon and the range of the model. Earliest first.
 */
export function milestones(growth: UserGrowth, scenario: Scenario = {}): GrowthMilestone[] {
  checkGrowth(growth);
  const once = memoized(scenario);
  const counts = usersByMonth(growth);
  const path = [...new Set(counts)];
  const found = [
    ...changesOfBest(path, once),
    ...hardLimits(growth.users, once),
    ...SERVICE_LEVELS.filter(({ from }) => from > growth.users).map(
      (level): Reached => ({ users: level.from, event: { kind: 'level', level } }),
    ),
  ];
  return found
    .map((each) => ({ ...each, month: counts.findIndex((users) => users >= each.users) }))
    .filter(({ month }) => month > 0)
    .sort((one, other) => one.users - other.users);
}

type Reached = Omit<GrowthMilestone, 'month'>;

/** The best value and its size along the path; where both change at once, it counts as another best value. */
function changesOfBest(path: readonly number[], scenario: Scenario): Reached[] {
  return path.slice(1).flatMap((high, index) => between(path[index] as number, high, scenario));
}

function between(low: number, high: number, scenario: Scenario): Reached[] {
  const runs = (users: number) => {
    const { id, deployment } = recommend(users, scenario).best;
    return { platform: id, configuration: deployment.configuration };
  };
  const from = runs(low);
  const isSame = ({ platform, configuration }: typeof from): boolean =>
    platform === from.platform && isSameSize(configuration, from.configuration);
  if (isSame(runs(high))) return [];
  let [before, users] = [low, high];
  while (users - before > 1) {
    const middle = Math.floor((before + users) / 2);
    if (isSame(runs(middle))) before = middle;
    else users = middle;
  }
  const to = runs(users);
  const event: GrowthEvent =
    to.platform === from.platform
      ? { kind: 'step', platform: to.platform, from: from.configuration, to: to.configuration }
      : { kind: 'best', ...to };
  return [{ users, event }, ...between(users, high, scenario)];
}

function hardLimits(users: number, scenario: Scenario): Reached[] {
  return recommend(users, scenario)
    .best.deployment.limits.filter(isHardLimit)
    .flatMap((limit): Reached[] =>
      limit.hitAtUsers === null || limit.hitAtUsers <= users
        ? []
        : [{ users: limit.hitAtUsers, event: { kind: 'limit', limit } }],
    );
}
