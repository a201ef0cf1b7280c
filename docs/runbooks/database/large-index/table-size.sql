select pg_size_pretty(pg_table_size('public.workouts')) as table_size,
       pg_size_pretty(pg_indexes_size('public.workouts')) as size_of_its_indexes;
