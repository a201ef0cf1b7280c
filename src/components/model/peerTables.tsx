import {
  earlierCostsTable,
  earlierLoadTable,
  peerClaimsTable,
  peerCostsTable,
  peerReasonsTable,
  type Scenario,
  type Table,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import DataTable from './DataTable';
import { perScenario } from './perScenario';
import { useScenario } from './scenario';

function shows(make: (scenario: Scenario) => Table): () => ReactNode {
  const remembered = perScenario(make);
  return () => <DataTable table={remembered(useScenario())} />;
}

/** Comparable plans held against the model. Not in the vocabulary: one page needs them, with data that no other has to fetch. */
export const PeerCosts = shows(peerCostsTable);
export const PeerClaims = shows(peerClaimsTable);
export const PeerReasons = shows(peerReasonsTable);
/** The app's earlier document held against the model: costs by platform, people a day and at once. */
export const EarlierCosts = shows(earlierCostsTable);
export const EarlierLoad = shows(earlierLoadTable);
