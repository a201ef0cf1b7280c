drop policy if exists reader_ada_workouts on public.workouts;
drop policy if exists reader_ada_users on public.users;
drop owned by reader_ada;
drop role reader_ada;
