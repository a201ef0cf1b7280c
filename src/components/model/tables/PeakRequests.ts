// Written by `npm run fix` from model/render/tables/peakRequests.ts.
import type { peakRequestsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Requests a second at the peak, summed over events and by published services, and which of the two sizes follow. */
export const PeakRequests = tableComponent<typeof peakRequestsTable>('PeakRequests', { byTier: true });
