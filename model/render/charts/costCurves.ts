import {
  changes,
  estimate,
  type Recommendation,
  recommend,
  remembering,
  type Scenario,
  totalOf,
} from '../../decisions';
import { formatNumber } from '../../format';
import { columnName } from '../names';
import { casesOf } from '../scenarios';
import type { BandPoint, Milestone, Point } from './chart';
import { SAMPLED } from './counts';
import { curveOf } from './curve';

/** Everything about bills over users that curves are drawn from. USD a month. */
export interface CostCurves {
  readonly byPlatform: readonly { readonly id: string; readonly points: readonly Point[] }[];
  readonly best: readonly Point[];
  readonly band: readonly BandPoint[];
  readonly milestones: readonly Milestone[];
}

const known = new WeakMap<Scenario, CostCurves>();

/** The bills of all platforms in question over users, the best value among them with its range, and where it changes. */
export function costCurves(scenario: Scenario): CostCurves {
  const found = known.get(scenario);
  if (found) return found;
  const once = remembering(scenario);
  const at = (users: number): Recommendation => recommend(users, once);
  const ids = at(SAMPLED[0] as number).candidates.map(({ id }) => id);
  const milestones = milestonesOf(at);
  const best = bestCurve(at, milestones);
  const curves = {
    byPlatform: ids.map((id) => ({ id, points: billsOf(id, once) })),
    best,
    band: bandOf(at, best, scenario),
    milestones,
  };
  known.set(scenario, curves);
  return curves;
}

function billsOf(id: string, scenario: Scenario): Point[] {
  const points = curveOf((users) => totalOf(id, users, scenario));
  return points.map((point) => {
    const isComplete = estimate(id, point.users, scenario).deployment.unknowns.length === 0;
    return isComplete ? point : { ...point, isAtLeast: true };
  });
}

/** Both sides of each milestone are samples, so that a change of platform is upright. */
function bestCurve(at: (users: number) => Recommendation, milestones: readonly Milestone[]): Point[] {
  const counts = [...SAMPLED, ...milestones.flatMap(({ users }) => [users - 1, users])];
  const sorted = [...new Set(counts)].sort((one, other) => one - other);
  return sorted.map((users) => ({ users, value: at(users).best.bill.total }));
}

function bandOf(at: (users: number) => Recommendation, best: readonly Point[], scenario: Scenario): BandPoint[] {
  const cases = casesOf(scenario);
  return best.map(({ users }) => {
    const { id } = at(users).best;
    return { users, low: totalOf(id, users, cases.low), high: totalOf(id, users, cases.high) };
  });
}

function milestonesOf(at: (users: number) => Recommendation): Milestone[] {
  const configurationAt = (users: number): string => {
    const { best } = at(users);
    return `${best.id}|${best.deployment.size}`;
  };
  return changes(configurationAt, SAMPLED).map(({ users, from, to }) => {
    const [idBefore, sizeBefore] = from.split('|');
    const [id = '', size = ''] = to.split('|');
    const isMove = id !== idBefore;
    return {
      kind: isMove ? 'best' : 'step',
      users,
      value: at(users).best.bill.total,
      text: [isMove ? columnName(id) : '', size === sizeBefore ? '' : size].filter(Boolean).join(': '),
      from: formatNumber(users),
    };
  });
}
