-- Put the name of the person in place of ada, a password of its own, and a day in 30 days.
create role reader_ada login password 'change-me' valid until '2026-12-30' connection limit 2;
grant usage on schema public to reader_ada;
grant select on public.workouts, public.routines, public.posts, public.reactions to reader_ada;
grant select (id, created_at, total_xp, current_level) on public.users to reader_ada;

-- Row-level security applies to this role too: without a policy of its own it sees no row.
create policy reader_ada_workouts on public.workouts for select to reader_ada using (true);
create policy reader_ada_users on public.users for select to reader_ada using (true);
