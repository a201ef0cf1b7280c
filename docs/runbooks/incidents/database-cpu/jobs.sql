select 'index build' as job, pid, phase as detail from pg_stat_progress_create_index
union all
select 'vacuum', pid, phase from pg_stat_progress_vacuum
union all
select 'base backup', pid, phase from pg_stat_progress_basebackup
union all
select 'copy', pid, command || ' ' || tuples_processed || ' rows' from pg_stat_progress_copy;
