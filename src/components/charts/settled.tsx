import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { ScenarioContext, useAsked, useOwnAsked } from '../model/asked';

const OwnUsersContext = createContext<number | undefined>(undefined);

/** The reader's own number of users. */
export function useOwnUsers(): number | undefined {
  return useContext(OwnUsersContext);
}

/** Gives what is inside a scenario that the page around has taken over: curves take longest and come last. */
export function Settled({ children }: { readonly children: ReactNode }): ReactNode {
  const scenario = useAsked();
  const own = useOwnAsked()?.users;
  const settled = useDeferredValue(scenario);
  const settledOwn = useDeferredValue(own);
  const isBehind = settled !== scenario || settledOwn !== own;
  return (
    <ScenarioContext value={settled}>
      <OwnUsersContext value={settledOwn}>
        <div className="chart-live" data-behind={isBehind || undefined}>
          {children}
        </div>
      </OwnUsersContext>
    </ScenarioContext>
  );
}
