import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { MODEL_VERSION, scenarioText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { useScenario } from '../../components/model/scenario';

/** The last line of a printed page: where it is from, for which scenario, and how old its records are. Shown in print only. */
export function PrintedFrom({ pricesLookedUp }: { readonly pricesLookedUp: string }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { pathname, search } = useLocation();
  const scenario = scenarioText(useScenario());
  const query = useIsBrowser() ? search : '';
  return (
    <p className="printed-from">
      {`${siteConfig.title}, ${siteConfig.url}${pathname}${query} (${scenario}; books gone through on or after ${pricesLookedUp}; model ${MODEL_VERSION}).`}
    </p>
  );
}
