import { ownScenarioOf, scenarioOf } from '@gymrats/model';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { OwnScenarioContext, ScenarioContext } from '../model/scenario';
import { type WhatIf, WhatIfContext } from './context';
import { useAddress } from './useAddress';
import { useCarriedLinks } from './useCarriedLinks';

/**
 * The reader's question for the whole site. Controls follow at once; tables, diagrams and sentences follow when the browser has time
 * for them, so that a slider never waits.
 */
export function WhatIfProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { settings, faults, isRead, change, reset } = useAddress();
  const [isOpen, open] = useState(false);
  const shown = useDeferredValue(settings);
  useCarriedLinks(settings);
  useEffect(() => {
    if (isRead && shown === settings) delete document.documentElement.dataset.whatIf;
  }, [isRead, shown, settings]);
  const whatIf = useMemo<WhatIf>(
    () => ({ settings, faults, isOpen, change, reset, open }),
    [settings, faults, isOpen, change, reset],
  );
  return (
    <WhatIfContext value={whatIf}>
      <ScenarioContext value={scenarioOf(shown)}>
        <OwnScenarioContext value={ownScenarioOf(shown)}>{children}</OwnScenarioContext>
      </ScenarioContext>
    </WhatIfContext>
  );
}
