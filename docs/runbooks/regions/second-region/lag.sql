-- On the primary.
select application_name, state, coalesce(replay_lag, interval '0') as lag,
       pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) as bytes_behind
from pg_stat_replication;
