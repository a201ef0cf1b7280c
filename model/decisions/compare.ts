import { BASE_PLATFORM_IDS, platformId } from '../platforms';
import { CASES, type Case } from '../workload';
import { casesOf } from './cases';
import { bestCrossovers, billCrossovers, type Crossover, steps, type Turn } from './crossovers';
import { memoized, type Scenario } from './estimate';
import { type Recommendation, recommend } from './recommend';
import { countsOf } from './tiers';

/** One row of the comparison: every platform's bill at a tier, the best value and the reason. */
export interface TierComparison {
  readonly users: number;
  /** USD a month by platform id. */
  readonly totals: Readonly<Record<string, number>>;
  readonly best: string;
  readonly because: string;
  /** Best value in each demand case. */
  readonly cases: Readonly<Record<Case, string>>;
  /** Whether a platform carries the demand of each case. */
  readonly carriedIn: Readonly<Record<Case, boolean>>;
  /** The best value is the same in all three cases, and carries the demand in each. */
  readonly holds: boolean;
  readonly recommendation: Recommendation;
}

/** Every tier, and the reader's own number of users: bills, best value, and whether it holds in the low and the high case. */
export function compareTiers(scenario: Scenario = {}): TierComparison[] {
  const byCase = casesOf(scenario);
  return countsOf(scenario).map((users) => {
    const recommendation = recommend(users, scenario);
    const answers = CASES.map((which) => [which, recommend(users, byCase[which])] as const);
    const cases = Object.fromEntries(answers.map(([which, { best }]) => [which, best.id])) as Record<Case, string>;
    const carriedIn = Object.fromEntries(answers.map(([which, { carried }]) => [which, carried])) as Record<
      Case,
      boolean
    >;
    return {
      users,
      totals: Object.fromEntries(recommendation.candidates.map((candidate) => [candidate.id, candidate.bill.total])),
      best: recommendation.best.id,
      because: recommendation.because,
      cases,
      carriedIn,
      holds: CASES.every((which) => carriedIn[which] && cases[which] === recommendation.best.id),
      recommendation,
    };
  });
}

const PLAIN = BASE_PLATFORM_IDS.map((platform) => platformId(platform, { media: 'platform', realtime: 'platform' }));

/** Every user count at which the order changes: best value, and the lower of two bills. */
export function rankingCrossovers(scenario: Scenario = {}): Turn[] {
  const once = memoized(scenario);
  const pairs = PLAIN.flatMap((one, index) => PLAIN.slice(index + 1).map((other) => [one, other] as const));
  return [
    ...bestCrossovers(once),
    ...pairs.flatMap(([one, other]) => billCrossovers(one, other, once)),
    ...BASE_PLATFORM_IDS.flatMap((platform) => billCrossovers(platform, `${platform}+r2`, once)),
  ].sort((one, other) => one.users - other.users);
}

/** The app as built makes a disk grow thousands of times: so many steps of a platform are listed. */
const MOST_STEPS = 60;

/** Every user count at which an answer changes: the order, and each platform's steps, of which the first 60. */
export function allCrossovers(scenario: Scenario = {}): Crossover[] {
  const once = memoized(scenario);
  return [
    ...rankingCrossovers(once),
    ...PLAIN.flatMap((id) => steps(id, scenario, MOST_STEPS).slice(0, MOST_STEPS)),
  ].sort((one, other) => one.users - other.users);
}
