// Written by `npm run fix` from model/render/tables/peerCosts.ts.
import type { peerCostsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Comparable plans against the model: costs. */
export const PeerCosts = tableComponent<typeof peerCostsTable>('PeerCosts');
