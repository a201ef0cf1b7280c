import { CASES, type Case } from '../workload';
import { memoizedLike, type Scenario } from './estimate';

const known = new WeakMap<Scenario, Readonly<Record<Case, Scenario>>>();

/**
 * A scenario in each of the three demand cases. The same objects every time, so that each workload is computed once; they keep
 * their estimates where the scenario does.
 */
export function casesOf(scenario: Scenario): Readonly<Record<Case, Scenario>> {
  const found = known.get(scenario);
  if (found) return found;
  const cases = Object.fromEntries(
    CASES.map((which) => [which, memoizedLike(scenario, { ...scenario, case: which })]),
  ) as Record<Case, Scenario>;
  known.set(scenario, cases);
  return cases;
}
