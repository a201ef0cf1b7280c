/** Series of a healthy project, one value a minute; a value with `+` grows by it every minute. */
const healthy: Readonly<Record<string, string>> = {
  'pg_up{supabase_project_ref="p"}': '1',
  'node_cpu_seconds_total{mode="idle",cpu="0",supabase_project_ref="p"}': '0+19',
  'node_memory_MemAvailable_bytes{supabase_project_ref="p"}': '11',
  'node_memory_MemTotal_bytes{supabase_project_ref="p"}': '100',
  'node_filesystem_avail_bytes{mountpoint="/data",supabase_project_ref="p"}': '21',
  'node_filesystem_size_bytes{mountpoint="/data",supabase_project_ref="p"}': '100',
  gymrats_connections_used: '69',
  gymrats_connections_capacity: '100',
  'pgbouncer_pools_client_waiting_connections{supabase_project_ref="p"}': '5',
  'physical_replication_lag_physical_replication_lag_seconds{supabase_project_ref="p"}': '9',
  'pg_stat_database_deadlocks_total{supabase_project_ref="p"}': '0+5',
  'pg_stat_database_xact_rollback_total{supabase_project_ref="p"}': '0+40',
  'pg_stat_database_xact_commit_total{supabase_project_ref="p"}': '0+1000',
  gymrats_longest_transaction_seconds: '599',
  gymrats_slot_held_bytes: '4900000000',
  'probe_success{job="feed"}': '1',
  'probe_success{job="auth"}': '1',
  'probe_duration_seconds{job="feed"}': '0.29',
  'probe_ssl_earliest_cert_expiry{job="feed"}': '1300000',
  gymrats_slow_call_share: '0.04',
  gymrats_cache_hit_ratio: '0.991',
  gymrats_monthly_users: '79000',
  gymrats_file_bytes: '79000000000',
  gymrats_export_age_seconds: '93000',
  gymrats_failed_jobs: '0',
  gymrats_push_oldest_seconds: '290',
  gymrats_unconfirmed_share: '0.79',
  'node_textfile_mtime_seconds{file="/x/gymrats.prom"}': '0+60',
};

const named = (name: string): string => Object.keys(healthy).find((key) => key.startsWith(name)) ?? name;

/** For each alert the series that make it fire; null takes a series away. */
const ill: Readonly<Record<string, readonly Readonly<Record<string, string | null>>[]>> = {
  DatabaseDown: [{ pg_up: '0' }],
  CpuHigh: [{ node_cpu_seconds_total: '0+17' }],
  MemoryHigh: [{ node_memory_MemAvailable_bytes: '9' }],
  DiskFilling: [{ node_filesystem_avail_bytes: '19' }],
  DiskFull: [{ node_filesystem_avail_bytes: '7' }],
  ConnectionsHigh: [{ gymrats_connections_used: '71' }],
  ClientsWaiting: [{ pgbouncer_pools: '6' }],
  ReplicaBehind: [{ physical_replication_lag: '11' }],
  Deadlocks: [{ pg_stat_database_deadlocks_total: '0+7' }],
  RollbacksHigh: [{ pg_stat_database_xact_rollback_total: '0+60' }],
  LongTransaction: [{ gymrats_longest_transaction_seconds: '601' }],
  SlotHoldsLog: [{ gymrats_slot_held_bytes: '5100000000' }],
  ApiDown: [{ 'probe_success{job="feed"}': '0' }, { 'probe_success{job="auth"}': '0' }],
  CertificateEnds: [{ probe_ssl_earliest_cert_expiry: '1200000' }],
  AnswersSlow: [{ probe_duration_seconds: '0.31' }],
  RequestsFail: [{ 'probe_success{job="feed"}': '0' }],
  QueriesSlow: [{ gymrats_slow_call_share: '0.06' }],
  CacheMisses: [{ gymrats_cache_hit_ratio: '0.98' }],
  MonthlyUsersNearQuota: [{ gymrats_monthly_users: '81000' }],
  FilesNearQuota: [{ gymrats_file_bytes: '81000000000' }],
  ExportOld: [{ gymrats_export_age_seconds: '94000' }],
  JobFailed: [{ gymrats_failed_jobs: '1' }],
  PushBacklog: [{ gymrats_push_oldest_seconds: '310' }],
  SignUpsUnconfirmed: [{ gymrats_unconfirmed_share: '0.81' }],
  MetricsMissing: [
    { pg_up: null },
    { gymrats_connections_used: null },
    { gymrats_export_age_seconds: null },
    { 'probe_success{job="feed"}': null },
    { 'probe_success{job="auth"}': null },
  ],
  MetricsStale: [{ node_textfile_mtime_seconds: '100' }],
};

/** Alerts that follow from another one's series. */
const along: Readonly<Record<string, readonly string[]>> = {
  DiskFull: ['DiskFilling'],
  ApiDown: ['RequestsFail'],
  RequestsFail: ['ApiDown'],
};

/** Names of the alerts that have a scenario in which they fire. */
export const scenarioAlerts: readonly string[] = [...Object.keys(ill), 'ThresholdsMissing', 'Watchdog'];

const minutes = 120;

function scenario(change: Readonly<Record<string, string | null>>, firing: readonly string[]): object {
  const series = { ...healthy } as Record<string, string | null>;
  for (const [name, value] of Object.entries(change)) series[named(name)] = value;
  return {
    interval: '1m',
    input_series: Object.entries(series)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ({
        series: name,
        values: value?.includes('+') ? `${value}x${minutes}` : `${value}+0x${minutes}`,
      })),
    promql_expr_test: [
      {
        expr: 'count by (alertname) (ALERTS{alertstate="firing"}) > bool 0',
        eval_time: '2h',
        exp_samples: [...firing, 'Watchdog'].map((name) => ({ labels: `{alertname="${name}"}`, value: 1 })),
      },
    ],
  };
}

/** Input of `promtool test rules`: a project just on the healthy side of every threshold, then one that is ill in one way at a time. */
export function ruleTests(rules: readonly string[]): object {
  return {
    rule_files: rules,
    evaluation_interval: '1m',
    tests: [
      scenario({}, []),
      ...Object.entries(ill).flatMap(([alert, changes]) =>
        changes.map((change) => {
          const others = (along[alert] ?? []).filter(
            (name) => name !== 'RequestsFail' || !('probe_success{job="auth"}' in change),
          );
          return scenario(change, [alert, ...others]);
        }),
      ),
    ],
  };
}

/** The same without thresholds: only the rules that need none can fire. */
export function withoutThresholds(rules: readonly string[]): object {
  return { rule_files: rules, evaluation_interval: '1m', tests: [scenario({}, ['ThresholdsMissing'])] };
}
