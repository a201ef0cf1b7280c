import { type ReactNode, useDeferredValue, useState } from 'react';
import { OwnScenarioContext, ScenarioContext, useOwnScenario, useScenario } from '../model/scenario';

interface SettledProps {
  readonly isMoving: boolean;
  readonly children: ReactNode;
}

/** Keeps what is below it at the last question while the slider moves: what takes long to compute follows once it rests. */
export function Settled({ isMoving, children }: SettledProps): ReactNode {
  const scenario = useScenario();
  const own = useOwnScenario();
  const [held, hold] = useState({ scenario, own });
  if (!isMoving && (held.scenario !== scenario || held.own !== own)) hold({ scenario, own });
  const shown = useDeferredValue(held);
  return (
    <ScenarioContext value={shown.scenario}>
      <OwnScenarioContext value={shown.own}>{children}</OwnScenarioContext>
    </ScenarioContext>
  );
}
