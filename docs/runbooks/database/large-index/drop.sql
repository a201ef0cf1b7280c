drop index concurrently if exists public.workouts_user_started_idx;
