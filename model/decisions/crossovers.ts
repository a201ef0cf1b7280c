import { type Configuration, configurationKey, sizeKey } from '../platforms';
import { estimate, type Scenario } from './estimate';
import { recommend } from './recommend';

/** A user count at which the order of two platforms changes, found by root-finding. `from` and `to` are platform ids. */
export interface Turn {
  /** `best`: another platform is best value. `cheaper`: two bills cross. */
  readonly kind: 'best' | 'cheaper';
  /** The first user count with the new answer. */
  readonly users: number;
  /** The platform of the new answer. */
  readonly platform: string;
  readonly from: string;
  readonly to: string;
}

/** A user count at which a platform takes its next configuration, found by root-finding. */
export interface ConfigurationStep {
  readonly kind: 'step';
  /** The first user count with the new configuration. */
  readonly users: number;
  readonly platform: string;
  readonly from: Configuration;
  readonly to: Configuration;
}

/** A user count at which an answer changes. */
export type Crossover = Turn | ConfigurationStep;

/** An answer before and from a user count on. */
export interface Change<T> {
  readonly users: number;
  readonly from: T;
  readonly to: T;
}

const RANGE = { min: 10, max: 500_000 };
const POINTS = 120;

/** User counts to look at, evenly spaced on a log scale, both ends included. */
function grid(): number[] {
  const step = (Math.log(RANGE.max) - Math.log(RANGE.min)) / (POINTS - 1);
  const points = Array.from({ length: POINTS }, (_, i) => Math.round(Math.exp(Math.log(RANGE.min) + i * step)));
  return [...new Set(points)];
}

interface Search<T> {
  /** About so many changes are enough. All unless given. */
  readonly most?: number | undefined;
  /** User counts, ascending, that take the place of the grid. */
  readonly points?: readonly number[];
  /** Two answers are the same where this is. The answer itself unless given. */
  readonly key?: (answer: T) => unknown;
}

/**
 * Every user count in 10 to 500,000 at which `answer` changes, to the single user, with the answers before and after. An answer
 * that changes and changes back between two neighbouring grid points (at most 10 % apart) is seen as it is at them.
 */
export function changes<T>(
  answer: (users: number) => T,
  { most = Number.POSITIVE_INFINITY, points = grid(), key = (found) => found }: Search<T> = {},
): Change<T>[] {
  const isSame = (one: T, other: T): boolean => key(one) === key(other);
  const found: Change<T>[] = [];
  let low = points[0] as number;
  let before = answer(low);
  for (const high of points.slice(1)) {
    const after = answer(high);
    if (!isSame(after, before)) found.push(...between(answer, isSame, [low, before], [high, after]));
    if (found.length >= most) break;
    low = high;
    before = after;
  }
  return found;
}

function between<T>(
  answer: (users: number) => T,
  isSame: (one: T, other: T) => boolean,
  [low, before]: readonly [number, T],
  [high, after]: readonly [number, T],
): Change<T>[] {
  let left = low;
  let right = high;
  let reached = after;
  while (right - left > 1) {
    const middle = Math.floor((left + right) / 2);
    const there = answer(middle);
    if (isSame(there, before)) left = middle;
    else {
      right = middle;
      reached = there;
    }
  }
  const here = { users: right, from: before, to: reached };
  if (isSame(reached, after)) return [here];
  return [here, ...between(answer, isSame, [right, reached], [high, after])];
}

/** Where the best value changes hands. Where no platform carries the demand there is none, and so no change to or from it. */
export function bestCrossovers(scenario: Scenario = {}): Turn[] {
  const bestAt = (users: number): string => {
    const { carried, best } = recommend(users, scenario);
    return carried ? best.id : '';
  };
  return changes(bestAt)
    .filter(({ from, to }) => from !== '' && to !== '')
    .map(({ users, from, to }) => ({ kind: 'best', users, platform: to, from, to }));
}

/** Bills closer than this are the same to a reader. */
const HALF_A_CENT = 0.005;

/** Where the bill of one of two platforms falls below that of the other, migration aside. Equal bills are no crossing. */
export function billCrossovers(one: string, other: string, scenario: Scenario = {}): Turn[] {
  const cheaper = (users: number): string => {
    const gap = estimate(one, users, scenario).bill.total - estimate(other, users, scenario).bill.total;
    return Math.abs(gap) < HALF_A_CENT ? '' : gap < 0 ? one : other;
  };
  return changes(cheaper)
    .filter(({ to }) => to !== '')
    .map(({ users, to }) => {
      const from = to === one ? other : one;
      return { kind: 'cheaper', users, platform: to, from, to };
    });
}

/** Where a platform takes its next step of any kind; about the first `most` times where so many are enough. */
export function steps(id: string, scenario: Scenario = {}, most?: number): ConfigurationStep[] {
  return stepsBy(configurationKey, id, scenario, most);
}

/** Where a platform takes its next plan or size: a disk that grows, a spend cap and an added part are none. */
export function sizeSteps(id: string, scenario: Scenario = {}): ConfigurationStep[] {
  return stepsBy(sizeKey, id, scenario);
}

function stepsBy(
  key: (configuration: Configuration) => string,
  id: string,
  scenario: Scenario,
  most?: number,
): ConfigurationStep[] {
  const found = changes((users) => estimate(id, users, scenario).deployment.configuration, { most, key });
  return found.map(({ users, from, to }) => ({ kind: 'step', users, platform: id, from, to }));
}
