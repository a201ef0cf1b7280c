// Written by `npm run fix` from model/render/tables/peerClaims.ts.
import type { peerClaimsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Comparable plans against the model: steps, targets, thresholds. */
export const PeerClaims = tableComponent<typeof peerClaimsTable>('PeerClaims');
