import { useHistory } from '@docusaurus/router';
import { DEFAULT_SETTINGS, ownScenarioOf, type Scenario, type Settings, scenarioOf } from '@gymrats/model';
import { type ReactNode, startTransition, useEffect } from 'react';
import { DEFAULT_SCENARIO } from '../model/scenario';
import { Computing } from './Computing';
import { question, useWhatIf } from './question';
import { useCarriedLinks } from './useCarriedLinks';
import { useTabTitle } from './useTabTitle';
import { WhatIfBar } from './WhatIfBar';

/** What the pages show the answer to. Without scenarios, the guide's own. */
export interface Shown {
  readonly settings?: Settings;
  /** Without the reader's number of users, and with it. */
  readonly scenario?: Scenario | undefined;
  readonly own?: Scenario | undefined;
}

interface WhatIfProps {
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
}

const unlessDefault = (scenario: Scenario): Scenario | undefined =>
  scenario === DEFAULT_SCENARIO ? undefined : scenario;

/**
 * The reader's question and the bar that shows it. Controls follow it at once; tables, diagrams and sentences once the slider rests and the
 * browser has time for them, so that a slider never waits.
 */
export function WhatIf({ shown: { settings = DEFAULT_SETTINGS }, show }: WhatIfProps): ReactNode {
  const history = useHistory();
  const asked = useWhatIf('rested');
  useEffect(() => question.listen(history), [history]);
  useCarriedLinks();
  useTabTitle(asked);
  useEffect(() => {
    const [scenario, own] = [scenarioOf(asked), ownScenarioOf(asked)].map(unlessDefault);
    startTransition(() => show({ settings: asked, scenario, own }));
  }, [asked, show]);
  useEffect(() => {
    if (question.get().isRead && settings === question.get().settings) delete document.documentElement.dataset.whatIf;
  });
  return (
    <>
      <Computing shown={settings} />
      <WhatIfBar />
    </>
  );
}
