import { STACK_IDS } from '../platforms';
import type { Scenario } from './estimate';
import { type Candidate, MAIN_IDS, type Recommendation, recommend } from './recommend';
import { countsOf } from './tiers';

/** The open-source Supabase stack beside the services of each cloud, at a number of users. */
export interface StackComparison {
  readonly users: number;
  /** Each cloud with its own services, and the stack on it; with and without media on R2. */
  readonly candidates: readonly Candidate[];
  /** The best value where the stack is among the choices. */
  readonly withStack: Recommendation;
  /** The best value of the guide, which chooses among the platforms without it. */
  readonly without: Recommendation;
}

/** The platforms that stand beside a stack: the clouds that run it. */
const NATIVE = STACK_IDS.map((id) => id.replace('+stack', ''));

/** The stack against the services of each cloud at a number of users. */
export function stackAt(users: number, scenario: Scenario = {}): StackComparison {
  const withStack = recommend(users, { ...scenario, among: [...MAIN_IDS, ...STACK_IDS] });
  const shown = [...NATIVE, ...STACK_IDS];
  return {
    users,
    candidates: withStack.candidates.filter(({ id }) => shown.includes(id)),
    withStack,
    without: recommend(users, { ...scenario, among: MAIN_IDS }),
  };
}

/** The same at every tier, and at the reader's own number of users. */
export function stackByTier(scenario: Scenario = {}): StackComparison[] {
  return countsOf(scenario).map((users) => stackAt(users, scenario));
}
