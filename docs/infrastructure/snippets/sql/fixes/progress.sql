-- Experience, level and streak are computed by the server from the stored workouts, by the app's own rules. What a phone writes there is ignored,
-- so that installed versions go on working. The app calls refresh_progress() after it has sent workouts.
create function public.keep_progress() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user not in ('anon', 'authenticated') then return new; end if;
  if tg_op = 'INSERT' then
    new.total_xp := 0; new.current_level := 1; new.xp_to_next_level := 100; new.current_streak := 0; new.longest_streak := 0;
    new.last_workout_date := null; new.total_volume_kg := 0; new.total_sets := 0;
    new.email := coalesce((select auth.email()), new.email);
  else
    new.id := old.id; new.email := old.email;
    new.total_xp := old.total_xp; new.current_level := old.current_level; new.xp_to_next_level := old.xp_to_next_level;
    new.current_streak := old.current_streak; new.longest_streak := old.longest_streak; new.last_workout_date := old.last_workout_date;
    new.total_volume_kg := old.total_volume_kg; new.total_sets := old.total_sets;
  end if;
  return new;
end $$;
create trigger users_keep_progress before insert or update on public.users for each row execute function public.keep_progress();

create schema if not exists ops;
-- Walks the days with workouts: a gap of more than five days ends a streak. Each workout earns 10 a set, twice the root of its volume,
-- 15 an exercise, 5 for each day of the streak, and 50 when the plan was completed. A weight or a number of repetitions that no person moves counts as 0.
create function ops.compute_progress(person uuid) returns void language plpgsql set search_path = '' as $$
declare
  thresholds constant bigint[] := '{0,100,250,500,1000,2000,4000,7000,12000,20000,32000,50000,75000,110000,160000,230000,320000,440000,590000,780000,1000000,1300000,1700000,2200000,2800000,3500000,4400000,5500000,6800000,8300000,10000000}';
  w record; day date; streak integer := 0; longest integer := 0; xp bigint := 0; sets bigint := 0; volume double precision := 0; level integer;
begin
  for w in
    select (to_timestamp(started_at / 1000.0) at time zone 'UTC')::date as on_day, coalesce(completion_pct, 0) >= 100 as completed,
           s.sets, s.volume, s.exercises
    from public.workouts
    cross join lateral (
      select count(*) as sets, count(distinct e ->> 'exerciseId') as exercises,
             coalesce(sum(case when kg between 0 and 600 and reps between 0 and 200 then kg * reps else 0 end), 0) as volume
      from jsonb_array_elements(public.workouts.sets) e
      cross join lateral (select case when jsonb_typeof(e -> 'weightKg') = 'number' then (e ->> 'weightKg')::double precision end as kg,
                                 case when jsonb_typeof(e -> 'reps') = 'number' then (e ->> 'reps')::double precision end as reps) n
    ) s
    where user_id = person and deleted_at is null and started_at <= extract(epoch from now() + interval '1 day') * 1000
    order by started_at
  loop
    streak := case when day is null or w.on_day - day > 5 then 1 when w.on_day > day then streak + 1 else streak end;
    day := w.on_day;
    longest := greatest(longest, streak);
    sets := sets + w.sets;
    volume := volume + w.volume;
    xp := xp + least(w.sets, 200) * 10 + floor(sqrt(w.volume) * 2)::bigint + least(w.exercises, 50) * 15 + streak * 5
        + case when w.completed then 50 else 0 end;
  end loop;
  level := (select count(*) from unnest(thresholds) t where t <= xp);
  update public.users u
  set total_xp = xp, current_level = level, xp_to_next_level = greatest(coalesce(thresholds[level + 1], xp) - xp, 0),
      current_streak = case when current_date - day <= 5 then streak else 0 end, longest_streak = longest, last_workout_date = day,
      total_volume_kg = volume, total_sets = sets
  where u.id = person and (u.total_xp, u.current_streak, u.longest_streak, u.total_sets, u.last_workout_date)
    is distinct from (xp, case when current_date - day <= 5 then streak else 0 end, longest, sets, day);
end $$;

create function public.refresh_progress() returns void language sql security definer set search_path = '' as $$
  select ops.compute_progress((select auth.uid()));
$$;
revoke execute on function public.refresh_progress from public, anon;
grant execute on function public.refresh_progress to authenticated;

-- For versions that do not call it yet: every 15 minutes by a scheduled job, for whoever has changed workouts since.
create function ops.refresh_progress_since(changed_since timestamptz) returns bigint language sql set search_path = '' as $$
  select count(ops.compute_progress(user_id)) from (select distinct user_id from public.workouts where updated_at >= changed_since) t;
$$;
