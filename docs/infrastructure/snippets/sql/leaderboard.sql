-- Leaderboards from a summary: one small row per user and week, brought up to date every 15 minutes from what changed.
create table public.weekly_volume (
  week date not null,
  user_id uuid not null references public.users (id) on delete cascade,
  volume_kg numeric not null,
  sets integer not null,
  primary key (week, user_id)
);
create index weekly_volume_top on public.weekly_volume (week, volume_kg desc);
create index weekly_volume_user on public.weekly_volume (user_id);
alter table public.weekly_volume enable row level security;
create policy weekly_volume_read on public.weekly_volume for select to authenticated using (true);

create schema if not exists ops;
-- Recomputes the weeks of users whose workouts changed since the time given; returns the rows written.
create function ops.refresh_weekly_volume(changed_since timestamptz) returns bigint
language sql set search_path = '' as $$
  with touched as (
    select distinct user_id, pg_catalog.date_trunc('week', pg_catalog.to_timestamp(started_at / 1000.0), 'UTC')::date as week
    from public.workouts where updated_at >= changed_since
  ), totals as (
    select t.week, t.user_id,
      coalesce(sum((s.value ->> 'weightKg')::numeric * (s.value ->> 'reps')::numeric), 0) as volume_kg,
      count(s.value)::integer as sets
    from touched t
    join public.workouts w on w.user_id = t.user_id and w.deleted_at is null
      and w.started_at >= extract(epoch from t.week::timestamp at time zone 'UTC') * 1000
      and w.started_at < extract(epoch from (t.week + 7)::timestamp at time zone 'UTC') * 1000
    cross join lateral pg_catalog.jsonb_array_elements(w.sets) s
    group by t.week, t.user_id
  ), gone as (
    delete from public.weekly_volume v using touched t
    where v.week = t.week and v.user_id = t.user_id
      and not exists (select 1 from totals x where x.week = v.week and x.user_id = v.user_id)
  ), written as (
    insert into public.weekly_volume as v (week, user_id, volume_kg, sets)
    select week, user_id, volume_kg, sets from totals
    on conflict (week, user_id) do update set volume_kg = excluded.volume_kg, sets = excluded.sets
    where (v.volume_kg, v.sets) is distinct from (excluded.volume_kg, excluded.sets)
    returning 1
  )
  select count(*) from written;
$$;
create index workouts_updated on public.workouts (updated_at);

-- What the screen asks for: ten rows instead of every workout of every user.
create function public.top_volume(of_week date, top integer default 10)
returns table (user_id uuid, display_name text, volume_kg numeric)
language sql stable security definer set search_path = '' as $$
  select v.user_id, u.display_name, v.volume_kg
  from public.weekly_volume v join public.users u on u.id = v.user_id
  where v.week = of_week order by v.volume_kg desc limit least(top, 100);
$$;
revoke execute on function public.top_volume from public, anon;
grant execute on function public.top_volume to authenticated;
