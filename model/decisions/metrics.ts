/** How the use of a limit is read in operation, and the share of it at which somebody should be told. */
export interface Metric {
  readonly name: string;
  /** Where to read it: a page of the dashboard, a metric, or a query. */
  readonly read: string;
  /** Share of the capacity that raises the alert. */
  readonly alertAt: number;
}

const USAGE = 'dashboard: organization, Usage';
/** A quota is watched until a fifth is left: a growing app still has weeks. A judgement. */
const QUOTA_ALERT = 0.8;
/** A rate is watched until the target utilisation of the plan is passed. A judgement. */
const RATE_ALERT = 0.7;

const METRICS: Readonly<Record<string, Metric>> = {
  'supabase.egress.uncached': { name: 'uncached egress in the cycle', read: USAGE, alertAt: QUOTA_ALERT },
  'supabase.egress.cached': { name: 'cached egress in the cycle', read: USAGE, alertAt: QUOTA_ALERT },
  'supabase.auth.mau': { name: 'monthly active users in the cycle', read: USAGE, alertAt: QUOTA_ALERT },
  'supabase.functions.invocations': { name: 'function calls in the cycle', read: USAGE, alertAt: QUOTA_ALERT },
  'supabase.storage.size': { name: 'file storage', read: USAGE, alertAt: QUOTA_ALERT },
  'supabase.realtime.messages': { name: 'realtime messages in the cycle', read: USAGE, alertAt: QUOTA_ALERT },
  'supabase.realtime.peak-connections': { name: 'peak realtime connections', read: USAGE, alertAt: QUOTA_ALERT },
  'realtime-connections': { name: 'realtime connections', read: 'dashboard: Reports, Realtime', alertAt: RATE_ALERT },
  'realtime-rate': { name: 'realtime messages per second', read: 'dashboard: Reports, Realtime', alertAt: RATE_ALERT },
  'realtime-joins': { name: 'channel joins per second', read: 'dashboard: Reports, Realtime', alertAt: RATE_ALERT },
  'realtime-presence': {
    name: 'presence messages per second',
    read: 'dashboard: Reports, Realtime',
    alertAt: RATE_ALERT,
  },
  'database-size': { name: 'database size', read: 'select pg_database_size(current_database())', alertAt: QUOTA_ALERT },
  disk: { name: 'disk used', read: 'node_filesystem_avail_bytes of the metrics endpoint', alertAt: QUOTA_ALERT },
  'disk-max': { name: 'database size', read: 'select pg_database_size(current_database())', alertAt: QUOTA_ALERT },
  cpu: {
    name: 'processor use in the peak hour',
    read: 'node_cpu_seconds_total of the metrics endpoint',
    alertAt: RATE_ALERT,
  },
  iops: {
    name: 'disk operations per second',
    read: 'node_disk_*_completed_total of the metrics endpoint',
    alertAt: RATE_ALERT,
  },
  memory: {
    name: 'buffer cache hits',
    read: 'sum(blks_hit) / sum(blks_hit + blks_read) in pg_stat_database',
    alertAt: QUOTA_ALERT,
  },
  connections: { name: 'database connections', read: 'select count(*) from pg_stat_activity', alertAt: RATE_ALERT },
  'pooler-clients': { name: 'pooler clients', read: 'dashboard: Reports, Database', alertAt: RATE_ALERT },
  'push-rate': { name: 'push notifications per second', read: "the push worker's own counter", alertAt: RATE_ALERT },
};

/** The metric behind a limit; undefined where a limit is not watched but designed for. */
export function metricOf(limitId: string): Metric | undefined {
  return METRICS[limitId];
}
