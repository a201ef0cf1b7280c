// Written by `npm run fix` from model/render/tables/monitoringOffers.ts.
import type { monitoringOffersTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Monitoring tools, by tier. */
export const MonitoringOffers = tableComponent<typeof monitoringOffersTable>('MonitoringOffers', { byTier: true });
