import { useHistory } from '@docusaurus/router';
import { ownScenarioOf, scenarioOf } from '@gymrats/model';
import { type ReactNode, useDeferredValue, useEffect } from 'react';
import { OwnScenarioContext, ScenarioContext } from '../model/scenario';
import { Computing } from './Computing';
import { question, useWhatIf } from './question';
import { useCarriedLinks } from './useCarriedLinks';
import { useTabTitle } from './useTabTitle';

/**
 * Answers the reader's question for the whole site. Controls follow it at once; tables, diagrams and sentences once the slider rests
 * and the browser has time for them, so that a slider never waits.
 */
export function WhatIfProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const history = useHistory();
  const asked = useWhatIf('rested');
  const shown = useDeferredValue(asked);
  useEffect(() => question.listen(history), [history]);
  useCarriedLinks();
  useTabTitle(asked);
  useEffect(() => {
    if (question.get().isRead && shown === question.get().settings) delete document.documentElement.dataset.whatIf;
  });
  return (
    <ScenarioContext value={scenarioOf(shown)}>
      <OwnScenarioContext value={ownScenarioOf(shown)}>
        {children}
        <Computing shown={shown} />
      </OwnScenarioContext>
    </ScenarioContext>
  );
}
