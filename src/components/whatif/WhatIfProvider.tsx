import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { asksQuestion } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import { useAnswering } from '#answering';
import { OwnScenarioContext, ScenarioContext } from '../model/asked';
import type { Shown } from './WhatIf';

const GUIDES_OWN: Shown = {};

/** Answers the reader's question for the whole site, once there is one: the code for it comes then (`WhatIf.tsx`). */
export function WhatIfProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, show] = useState(GUIDES_OWN);
  const isBrowser = useIsBrowser();
  const asks = asksQuestion(useLocation().search);
  const answering = useAnswering(isBrowser && asks);
  return (
    <ScenarioContext value={shown.scenario}>
      <OwnScenarioContext value={shown.own}>
        {children}
        {isBrowser && answering && <answering.WhatIf shown={shown} show={show} />}
      </OwnScenarioContext>
    </ScenarioContext>
  );
}
