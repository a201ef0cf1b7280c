import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { ScenarioContext, useOwnScenario, useScenario } from '../model/scenario';

/** Longer than between two steps of a slider. Milliseconds. */
const REST = 250;

const OwnUsersContext = createContext<number | undefined>(undefined);

/** The reader's own number of users. */
export function useOwnUsers(): number | undefined {
  return useContext(OwnUsersContext);
}

/** Gives what is inside a scenario that has come to rest: curves take too long to follow every step of a slider. */
export function Settled({ children }: { readonly children: ReactNode }): ReactNode {
  const scenario = useScenario();
  const own = useOwnScenario().users;
  const [settled, settle] = useState({ scenario, own });
  const isAtRest = settled.scenario === scenario && settled.own === own;
  useEffect(() => {
    if (isAtRest) return;
    const timer = setTimeout(() => settle({ scenario, own }), REST);
    return () => clearTimeout(timer);
  }, [scenario, own, isAtRest]);
  return (
    <ScenarioContext value={settled.scenario}>
      <OwnUsersContext value={settled.own}>
        <div className="chart-live" data-behind={isAtRest ? undefined : true}>
          {children}
        </div>
      </OwnUsersContext>
    </ScenarioContext>
  );
}
