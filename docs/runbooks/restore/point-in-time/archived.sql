-- Writes until now are archived when this segment is.
select pg_walfile_name(pg_switch_wal()) as segment, now() as until;
select last_archived_wal, last_archived_time, failed_count, last_failed_wal from pg_stat_archiver;
