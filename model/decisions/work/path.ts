import { bandOf, SERVICE_LEVELS } from '../../platforms';
import { type Change, changes } from '../crossovers';
import { type Estimate, estimate, type Scenario } from '../estimate';
import { recommend } from '../recommend';

/** Two neighbouring user counts that are looked at differ by this factor at most. */
const STRIDE = 1.25;

/** The recommended deployments between two user counts. */
export interface Path {
  readonly from: number;
  readonly to: number;
  /** Every change of what is set up, at its first user count, nearest first. */
  readonly changes: readonly Change<Estimate>[];
  /** The recommended deployment at a number of users between both ends. */
  readonly at: (users: number) => Estimate;
}

/** Follows the recommendation from `from` to `to` users. The scenario should remember its estimates. */
export function pathBetween(from: number, to: number, scenario: Scenario): Path {
  const points = pointsBetween(from, to).map((users) => recommend(users, scenario).best as Estimate);
  const found = points.slice(1).flatMap((high, index) => changesBetween(points[index] as Estimate, high, scenario));
  const start = points[0] as Estimate;
  return {
    from,
    to,
    changes: found,
    at: (users) => estimate(found.filter((change) => change.users <= users).at(-1)?.to.id ?? start.id, users, scenario),
  };
}

/** Where both ends run on one platform, the platforms are not weighed again between them. */
function changesBetween(low: Estimate, high: Estimate, scenario: Scenario): Change<Estimate>[] {
  if (signature(low) === signature(high)) return [];
  const answer =
    low.id === high.id
      ? (users: number) => estimate(low.id, users, scenario)
      : (users: number): Estimate => recommend(users, scenario).best;
  return changes(answer, { points: [low.users, high.users], key: signature });
}

/** Both ends, the same user counts between them whatever both are, and those at which a service level begins. */
function pointsBetween(from: number, to: number): number[] {
  const between = SERVICE_LEVELS.flatMap((level) => [level.from - 1, level.from]);
  const first = Math.ceil(Math.log(from + 1) / Math.log(STRIDE));
  for (let power = first; STRIDE ** power < to; power += 1) between.push(Math.round(STRIDE ** power));
  const inside = between.filter((users) => users > from && users < to);
  return [...new Set([from, ...inside, to])].sort((one, other) => one - other);
}

/** The same for two deployments between which nothing has to be set up. */
function signature({ id, deployment: { configuration, plans } }: Estimate): string {
  const { database, standby, spendCap, pointInTimeDays, staging } = configuration;
  return [id, JSON.stringify(plans), bandOf(database), standby, spendCap, pointInTimeDays, staging].join('|');
}
