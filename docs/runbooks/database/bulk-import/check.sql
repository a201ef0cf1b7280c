-- What cannot be imported, with the reason; nothing is written yet.
alter table import.workouts add column if not exists refused text, add column if not exists user_id uuid, add column if not exists id uuid;
update import.workouts w set refused = case
  when not pg_input_is_valid(w.started_at, 'timestamptz') or not pg_input_is_valid(w.ended_at, 'timestamptz') then 'no time'
  when not pg_input_is_valid(w.sets, 'jsonb') then 'sets are no JSON'
  when w.ended_at::timestamptz < w.started_at::timestamptz then 'ends before it starts'
end;
update import.workouts w set user_id = u.id from public.users u where lower(u.email) = lower(trim(w.email)) and w.refused is null;
update import.workouts set refused = 'no such account' where user_id is null and refused is null;
-- The same line gives the same id, so that a second run adds nothing.
update import.workouts set id = md5('import 1' || user_id || started_at || ended_at)::uuid where refused is null;
select coalesce(refused, 'to import') as state, count(*) as lines from import.workouts group by 1 order by 2 desc;
