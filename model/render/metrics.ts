import type { MetricId } from '../platforms';

/** How a measure is called, and where to read it in operation: a page of the dashboard, a metric or a query. */
export interface MetricWords {
  readonly name: string;
  readonly read: string;
}

const USAGE = 'dashboard: organization, Usage';

const METRICS: Readonly<Record<MetricId, MetricWords>> = {
  'supabase.egress.uncached': { name: 'uncached egress in the cycle', read: USAGE },
  'supabase.egress.cached': { name: 'cached egress in the cycle', read: USAGE },
  'supabase.auth.mau': { name: 'monthly active users in the cycle', read: USAGE },
  'supabase.functions.invocations': { name: 'function calls in the cycle', read: USAGE },
  'supabase.storage.size': { name: 'file storage', read: USAGE },
  'supabase.realtime.messages': { name: 'realtime messages in the cycle', read: USAGE },
  'supabase.realtime.peak-connections': { name: 'peak realtime connections', read: USAGE },
  'realtime-connections': { name: 'realtime connections', read: 'dashboard: Reports, Realtime' },
  'realtime-rate': { name: 'realtime messages per second', read: 'dashboard: Reports, Realtime' },
  'realtime-joins': { name: 'channel joins per second', read: 'dashboard: Reports, Realtime' },
  'realtime-presence': {
    name: 'presence messages per second',
    read: 'dashboard: Reports, Realtime',
  },
  'database-size': {
    name: 'database size, of what the machine suits',
    read: 'select pg_database_size(current_database())',
  },
  disk: { name: 'disk used', read: 'node_filesystem_avail_bytes of the metrics endpoint' },
  'disk-max': { name: 'database size, of the largest disk', read: 'select pg_database_size(current_database())' },
  cpu: {
    name: 'processor use in the peak hour',
    read: 'node_cpu_seconds_total of the metrics endpoint',
  },
  iops: {
    name: 'disk operations per second',
    read: 'node_disk_*_completed_total of the metrics endpoint',
  },
  memory: {
    name: 'buffer cache hits',
    read: 'sum(blks_hit) / sum(blks_hit + blks_read) in pg_stat_database',
  },
  connections: { name: 'database connections', read: 'select count(*) from pg_stat_activity' },
  'pooler-clients': { name: 'pooler clients', read: 'dashboard: Reports, Database' },
  'push-rate': { name: 'push notifications per second', read: "the push worker's own counter" },
};

/** A measure in words. */
export function metricWords(metric: MetricId): MetricWords {
  return METRICS[metric];
}
