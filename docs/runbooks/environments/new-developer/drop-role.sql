drop policy if exists reader_ada_workouts on public.workouts;
drop policy if exists reader_ada_users on public.users;
-- From PostgreSQL 16 on, whoever made a role is no member of it.
grant reader_ada to current_user;
drop owned by reader_ada;
drop role reader_ada;
