-- On the replica: reads that were cancelled because the primary removed what they read.
select datname, confl_lock, confl_snapshot, confl_bufferpin from pg_stat_database_conflicts where datname = current_database();
