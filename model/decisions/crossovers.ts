import { formatNumber } from '../format';
import { platformName } from '../platforms';
import { estimate, type Scenario } from './estimate';
import { recommend } from './recommend';

/** A user count at which an answer changes, found by root-finding. */
export interface Crossover {
  /** `best`: another platform is best value. `cheaper`: two bills cross. `step`: a platform takes its next configuration. */
  readonly kind: 'best' | 'cheaper' | 'step';
  /** The first user count with the new answer. */
  readonly users: number;
  readonly platform: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const RANGE = { min: 10, max: 500_000 };
const POINTS = 120;

/** User counts to look at, evenly spaced on a log scale, both ends included. */
function grid(): number[] {
  const step = (Math.log(RANGE.max) - Math.log(RANGE.min)) / (POINTS - 1);
  const points = Array.from({ length: POINTS }, (_, i) => Math.round(Math.exp(Math.log(RANGE.min) + i * step)));
  return [...new Set(points)];
}

/**
 * Every user count in 10 to 500,000 at which `answer` changes, to the single user, with the answers before and after; about the
 * first `most` of them where so many are enough. An answer that changes and changes back between two neighbouring grid points
 * (at most 10 % apart) is seen as it is at them. `points`, ascending, take the place of the grid.
 */
export function changes(
  answer: (users: number) => string,
  { most = Number.POSITIVE_INFINITY, points = grid() }: { most?: number | undefined; points?: readonly number[] } = {},
): { users: number; from: string; to: string }[] {
  const found: { users: number; from: string; to: string }[] = [];
  let low = points[0] as number;
  let before = answer(low);
  for (const high of points.slice(1)) {
    const after = answer(high);
    if (after !== before) found.push(...between(answer, low, before, high, after));
    if (found.length >= most) break;
    low = high;
    before = after;
  }
  return found;
}

function between(
  answer: (users: number) => string,
  low: number,
  before: string,
  high: number,
  after: string,
): { users: number; from: string; to: string }[] {
  let left = low;
  let right = high;
  let reached = after;
  while (right - left > 1) {
    const middle = Math.floor((left + right) / 2);
    const there = answer(middle);
    if (there === before) left = middle;
    else {
      right = middle;
      reached = there;
    }
  }
  const here = { users: right, from: before, to: reached };
  return reached === after ? [here] : [here, ...between(answer, right, reached, high, after)];
}

/** Where the best value changes hands. */
export function bestCrossovers(scenario: Scenario = {}): Crossover[] {
  return changes((users) => recommend(users, scenario).best.id).map(({ users, from, to }) => ({
    kind: 'best',
    users,
    platform: to,
    from,
    to,
    text: `From ${formatNumber(users)} users ${platformName(to)} is better value than ${platformName(from)}.`,
  }));
}

/** Bills closer than this are the same to a reader. */
const HALF_A_CENT = 0.005;

/** Where the bill of one of two platforms falls below that of the other, migration aside. Equal bills are no crossing. */
export function billCrossovers(one: string, other: string, scenario: Scenario = {}): Crossover[] {
  const cheaper = (users: number): string => {
    const gap = estimate(one, users, scenario).bill.total - estimate(other, users, scenario).bill.total;
    return Math.abs(gap) < HALF_A_CENT ? '' : gap < 0 ? one : other;
  };
  return changes(cheaper)
    .filter(({ to }) => to !== '')
    .map(({ users, to }) => {
      const from = to === one ? other : one;
      const text = `From ${formatNumber(users)} users the bill of ${platformName(to)} is below that of ${platformName(from)}.`;
      return { kind: 'cheaper', users, platform: to, from, to, text };
    });
}

/** Where a platform takes its next plan or size; about the first `most` times where so many are enough. */
export function steps(id: string, scenario: Scenario = {}, most?: number): Crossover[] {
  return changes((users) => estimate(id, users, scenario).deployment.size, { most }).map(({ users, from, to }) => ({
    kind: 'step',
    users,
    platform: id,
    from,
    to,
    text: `${platformName(id)}: ${from} until ${formatNumber(users - 1)} users, then ${to}.`,
  }));
}
