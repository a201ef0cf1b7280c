import {
  candidateIds,
  casesOf,
  changes,
  estimate,
  memoized,
  type Recommendation,
  recommend,
  type Scenario,
  totalOf,
} from '../../decisions';
import { formatNumber } from '../../format';
import { type Configuration, isSameSize, sizeKey } from '../../platforms';
import { configurationLabel } from '../configuration';
import { columnName } from '../names';
import type { BandPoint, Milestone, Point } from './chart';
import { SAMPLED } from './counts';
import { curveOf } from './curve';

/** Everything about bills over users that curves are drawn from. USD a month. */
export interface CostCurves {
  readonly byPlatform: readonly { readonly id: string; readonly points: readonly Point[] }[];
  readonly best: readonly Point[];
  readonly band: readonly BandPoint[];
  readonly milestones: readonly Milestone[];
  readonly billAt: (id: string, users: number) => Point;
  readonly bandAt: (users: number) => BandPoint;
}

const known = new WeakMap<Scenario, CostCurves>();

/** The bills of the platforms to choose among, the best value with its range, and where it changes. */
export function costCurves(scenario: Scenario): CostCurves {
  const found = known.get(scenario);
  if (found) return found;
  const curves = compute(scenario);
  known.set(scenario, curves);
  return curves;
}

function compute(scenario: Scenario): CostCurves {
  const once = memoized(scenario);
  const { low, high } = casesOf(scenario);
  const at = (users: number): Recommendation => recommend(users, once);
  const billAt = (id: string, users: number): Point => billOf(id, users, once);
  const bandAt = (users: number): BandPoint => {
    const { id } = at(users).best;
    return { users, low: totalOf(id, users, low), high: totalOf(id, users, high) };
  };
  const milestones = milestonesOf(at);
  const counts = withBothSides(milestones);
  return {
    byPlatform: candidateIds(scenario).map((id) => ({
      id,
      points: curveOf((users) => billAt(id, users).value).map(({ users }) => billAt(id, users)),
    })),
    best: counts.map((users) => ({ users, value: at(users).best.bill.total })),
    band: counts.map(bandAt),
    milestones,
    billAt,
    bandAt,
  };
}

function billOf(id: string, users: number, scenario: Scenario): Point {
  const { bill, deployment } = estimate(id, users, scenario);
  const point = { users, value: bill.total };
  return deployment.unknowns.length === 0 ? point : { ...point, isAtLeast: true };
}

/** The samples and both sides of each milestone, so that a change of platform is upright. */
function withBothSides(milestones: readonly Milestone[]): number[] {
  const counts = new Set([...SAMPLED, ...milestones.flatMap(({ users }) => [users - 1, users])]);
  return [...counts].sort((one, other) => one - other);
}

function milestonesOf(at: (users: number) => Recommendation): Milestone[] {
  const runsAt = (users: number): Runs => {
    const { id, deployment } = at(users).best;
    return { id, configuration: deployment.configuration };
  };
  const key = ({ id, configuration }: Runs): string => `${id}|${sizeKey(configuration)}`;
  return changes(runsAt, { points: SAMPLED, key }).map(({ users, from, to }) => {
    const isMove = to.id !== from.id;
    const size = configurationLabel(to.configuration);
    const parts = [isMove ? columnName(to.id) : '', isSameSize(from.configuration, to.configuration) ? '' : size];
    return {
      kind: isMove ? 'best' : 'step',
      users,
      value: at(users).best.bill.total,
      text: parts.filter(Boolean).join(': '),
      from: formatNumber(users),
    };
  });
}

interface Runs {
  readonly id: string;
  readonly configuration: Configuration;
}
