import type { Scenario } from '../decisions';
import { CASES, type Case } from '../workload';

/** The scenario without a question of its own: base case, after fixes. One object, so that its workload is computed once. */
export const BASE: Scenario = {};

const known = new WeakMap<Scenario, Readonly<Record<Case, Scenario>>>();

/** A scenario in each of the three demand cases. The same objects every time, so that each workload is computed once. */
export function casesOf(scenario: Scenario): Readonly<Record<Case, Scenario>> {
  const found = known.get(scenario);
  if (found) return found;
  const cases = Object.fromEntries(CASES.map((which) => [which, { ...scenario, case: which }])) as Record<
    Case,
    Scenario
  >;
  known.set(scenario, cases);
  return cases;
}
