select pg_size_pretty(pg_database_size(current_database())) as database_size,
       (select pg_size_pretty(sum(size)) from pg_ls_waldir()) as write_ahead_log,
       current_setting('max_wal_size') as checkpoint_after;
select slot_name, active, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) as held_back from pg_replication_slots;
