// Written by `npm run fix` from model/render/tables/peerReasons.ts.
import type { peerReasonsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Why the costs of the plans and the earlier document differ. */
export const PeerReasons = tableComponent<typeof peerReasonsTable>('PeerReasons');
