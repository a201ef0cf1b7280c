import { earlierCostsTable, earlierLoadTable, peerClaimsTable, peerCostsTable, peerReasonsTable } from '@gymrats/model';
import { nothing, shows } from './shows';

/** Comparable plans held against the model: costs; steps, targets, thresholds; why the costs differ. */
export const PeerCosts = shows((scenario) => peerCostsTable(scenario), nothing);
export const PeerClaims = shows((scenario) => peerClaimsTable(scenario), nothing);
export const PeerReasons = shows((scenario) => peerReasonsTable(scenario), nothing);
/** The app's earlier document held against the model: costs by platform, people a day and at once. */
export const EarlierCosts = shows((scenario) => earlierCostsTable(scenario), nothing);
export const EarlierLoad = shows((scenario) => earlierLoadTable(scenario), nothing);
