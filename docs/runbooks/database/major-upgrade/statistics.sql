-- The planner knows nothing about the new server until this has run.
analyze;
select relname, last_analyze from pg_stat_user_tables where schemaname = 'public' and last_analyze is null;
