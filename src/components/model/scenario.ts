import { DEFAULT_SETTINGS, memoizeEstimates, type Scenario, scenarioOf } from '@gymrats/model';
import { useAsked, useOwnAsked } from './asked';

/** The guide's own answer: the base case, after fixes. One object, so that what was computed for it is found again. */
export const DEFAULT_SCENARIO: Scenario = scenarioOf(DEFAULT_SETTINGS);

// A build shows it on every page; a browser, whose reader moves through thousands of user counts, would only fill its memory.
if (typeof window === 'undefined') memoizeEstimates(DEFAULT_SCENARIO);

/** The scenario that the figures around are computed for. The same object while only the reader's number of users moves. */
export function useScenario(): Scenario {
  return useAsked() ?? DEFAULT_SCENARIO;
}

/** The scenario with the reader's number of users: its tables show a row for it among the tiers. */
export function useOwnScenario(): Scenario {
  return useOwnAsked() ?? DEFAULT_SCENARIO;
}
