// Written by `npm run fix` from model/render/tables/alerts.ts.
import type { alertsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Alert thresholds of a deployment. */
export const Alerts = tableComponent<typeof alertsTable>('Alerts');
