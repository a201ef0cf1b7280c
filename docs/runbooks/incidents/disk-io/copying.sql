select pid, 'backup' as what, phase as detail from pg_stat_progress_basebackup
union all
select pid, command, tuples_processed || ' rows' from pg_stat_progress_copy;
