import type { Scenario } from '@gymrats/model';
import { createContext, useContext } from 'react';

/** Provides the scenario that a reader asked for, without the number of users; undefined for the guide's own. */
export const ScenarioContext = createContext<Scenario | undefined>(undefined);

/** Provides the same with the reader's number of users, for what is shown by tier. */
export const OwnScenarioContext = createContext<Scenario | undefined>(undefined);

/** The scenario that a reader asked for; undefined while the page shows the guide's own. */
export function useAsked(): Scenario | undefined {
  return useContext(ScenarioContext);
}

/** The same with the reader's number of users. */
export function useOwnAsked(): Scenario | undefined {
  return useContext(OwnScenarioContext);
}

/** For what no question changes. */
export function useNothingAsked(): undefined {
  return undefined;
}
