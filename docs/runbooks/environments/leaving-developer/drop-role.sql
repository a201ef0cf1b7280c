-- Put the name of the person in place of ada.
select pg_terminate_backend(pid) from pg_stat_activity where usename = 'reader_ada';
drop policy if exists reader_ada_workouts on public.workouts;
drop policy if exists reader_ada_users on public.users;
-- From PostgreSQL 16 on, whoever made a role is no member of it.
grant reader_ada to current_user;
drop owned by reader_ada;
drop role reader_ada;
