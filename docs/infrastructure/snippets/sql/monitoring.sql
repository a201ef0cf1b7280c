-- One query per alert and panel. Each returns numbers only, reads no user data and is cheap enough for once a minute.

-- name: connections
select count(*) filter (where state is not null) as used,
  count(*) filter (where state = 'idle in transaction') as idle_in_transaction,
  current_setting('max_connections')::integer as capacity
from pg_stat_activity;

-- name: cache_hit
select round(sum(blks_hit) / nullif(sum(blks_hit + blks_read), 0), 4) as ratio from pg_stat_database;

-- name: replication_lag
select application_name, extract(epoch from coalesce(replay_lag, interval '0')) as seconds,
  pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) as bytes_behind
from pg_stat_replication;

-- name: dead_rows
select relname, n_live_tup, n_dead_tup, round(n_dead_tup::numeric / greatest(n_live_tup, 1), 3) as ratio, last_autovacuum
from pg_stat_user_tables order by n_dead_tup desc limit 20;

-- name: slow_statements
select queryid, calls, round(mean_exec_time::numeric, 2) as mean_ms, round(total_exec_time::numeric) as total_ms, rows
from pg_stat_statements order by total_exec_time desc limit 20;

-- name: unused_indexes
select relname, indexrelname, pg_relation_size(indexrelid) as bytes
from pg_stat_user_indexes s join pg_index i using (indexrelid)
where s.idx_scan = 0 and not i.indisunique order by bytes desc;

-- name: sequential_scans
select relname, seq_scan, seq_tup_read, coalesce(idx_scan, 0) as idx_scan
from pg_stat_user_tables where seq_tup_read > 100000 order by seq_tup_read desc limit 20;

-- name: largest_tables
select relname, pg_total_relation_size(relid) as bytes from pg_stat_user_tables order by bytes desc limit 20;

-- name: longest_transaction
select coalesce(max(extract(epoch from now() - xact_start)), 0) as seconds
from pg_stat_activity where xact_start is not null and pid <> pg_backend_pid();

-- name: waiting_for_locks
select count(*) as waiting from pg_locks where not granted;

-- name: push_backlog
select count(*) as waiting, coalesce(extract(epoch from now() - min(not_before)), 0) as oldest_seconds from public.push_queue;

-- name: failed_jobs
select jobid, start_time, left(return_message, 200) as message from cron.job_run_details
where status = 'failed' and start_time > now() - interval '1 hour' order by start_time desc limit 20;
