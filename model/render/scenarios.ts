import type { Scenario } from '../decisions';

/** The scenario without a question of its own: base case, after fixes. One object, so that its workload is computed once. */
export const BASE: Scenario = {};
