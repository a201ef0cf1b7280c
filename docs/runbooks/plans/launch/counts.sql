select (select count(*) from auth.users) as accounts,
       (select count(*) from public.workouts) as workouts,
       (select count(*) from public.posts) as posts,
       pg_size_pretty(pg_database_size(current_database())) as size;
