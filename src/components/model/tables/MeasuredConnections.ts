// Written by `npm run fix` from model/render/tables/measuredConnections.ts.
import type { measuredConnectionsTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Latency by pool size at one load, and PgBouncer's modes beside idle clients. */
export const MeasuredConnections = tableComponent<typeof measuredConnectionsTable>('MeasuredConnections');
