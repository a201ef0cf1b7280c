import type { Scenario } from '@gymrats/model';
import { createContext, useContext } from 'react';

/** The guide's own answer: the base case, after fixes. One object, so that what was computed for it is found again. */
export const DEFAULT_SCENARIO: Scenario = {};

/** Provides the scenario that every figure below it is computed for. */
export const ScenarioContext = createContext(DEFAULT_SCENARIO);

/** The scenario that the figures around are computed for. */
export function useScenario(): Scenario {
  return useContext(ScenarioContext);
}
