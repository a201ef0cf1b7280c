set statement_timeout = 0;
set lock_timeout = '5s';
create index concurrently if not exists workouts_user_started_idx
  on public.workouts (user_id, started_at desc);
