-- Values for Prometheus, one a line: statistics and counts, no personal data. Needs the push queue of the repairs.
create schema if not exists ops;
create table if not exists ops.job_success (job text primary key, finished_at timestamptz not null);
create or replace function ops.metrics() returns setof text language sql stable security definer set search_path = '' as $$
  select format('gymrats_connections_used %s', count(*)) from pg_catalog.pg_stat_activity where state is not null
  union all select format('gymrats_connections_capacity %s', current_setting('max_connections'))
  union all select format('gymrats_cache_hit_ratio %s', coalesce(round(sum(blks_hit) / nullif(sum(blks_hit + blks_read), 0), 4), 1))
    from pg_catalog.pg_stat_database
  union all select format('gymrats_longest_transaction_seconds %s', round(coalesce(max(extract(epoch from now() - xact_start)), 0)))
    from pg_catalog.pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
  union all select format('gymrats_slot_held_bytes %s', coalesce(max(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)), 0))
    from pg_catalog.pg_replication_slots
  union all select format('gymrats_slow_call_share %s', round(coalesce(sum(calls) filter (where mean_exec_time > 50), 0) / greatest(sum(calls), 1), 4))
    from extensions.pg_stat_statements
  union all select format('gymrats_monthly_users %s', count(*)) from auth.users where last_sign_in_at > now() - interval '30 days'
  union all select format('gymrats_unconfirmed_share %s', round(count(*) filter (where email_confirmed_at is null)::numeric / greatest(count(*), 5), 3))
    from auth.users where created_at between now() - interval '6 hours' and now() - interval '30 minutes'
  union all select format('gymrats_file_bytes %s', coalesce(sum((metadata ->> 'size')::bigint), 0)) from storage.objects
  union all select format('gymrats_push_oldest_seconds %s', greatest(round(coalesce(extract(epoch from now() - min(not_before)), 0)), 0))
    from public.push_queue
  union all select format('gymrats_failed_jobs %s', count(*)) from cron.job_run_details
    where status = 'failed' and start_time > now() - interval '1 hour'
  union all select format('gymrats_export_age_seconds %s', round(extract(epoch from now() - finished_at)))
    from ops.job_success where job = 'nightly-export';
$$;
revoke execute on function ops.metrics from public;
