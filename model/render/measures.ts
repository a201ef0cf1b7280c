import type { MeasureId } from '../decisions';
import { metricWords } from './metrics';

const READ: Readonly<Record<MeasureId, string>> = {
  dau: 'your analytics, or the users who were seen on an average day',
  connections: metricWords('realtime-connections').read,
  database: metricWords('database-size').read,
  egress: metricWords('supabase.egress.cached').read,
  bill: 'the last invoices of all vendors, without tax',
};

/** Where a measure is read in operation. */
export function measureRead(id: MeasureId): string {
  return READ[id];
}
