-- Who changed what in profiles, rooms, reports and posts of others: one row a change, kept for a year, read by the server alone.
-- Values of columns named in a trigger are recorded as "(hidden)"; the name "*" hides all of them.
create schema if not exists ops;
create table ops.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  -- Null where the server or a person at the console made the change; the role then says which.
  actor uuid,
  role text not null,
  request_id text,
  action text not null,
  table_name text not null,
  row_id text not null,
  old_values jsonb,
  new_values jsonb
);
create index audit_log_row on ops.audit_log (table_name, row_id);
alter table ops.audit_log enable row level security;
revoke all on ops.audit_log from public, anon, authenticated;
grant usage on schema ops to service_role;
grant select on ops.audit_log to service_role;

create function ops.masked(v jsonb, hidden text[]) returns jsonb language sql immutable set search_path = '' as $$
  select jsonb_object_agg(key, case when value <> 'null' and (key = any (hidden) or '*' = any (hidden)) then '"(hidden)"' else value end)
  from jsonb_each(v);
$$;

create function ops.record_change() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  hidden constant text[] := tg_argv;
  before constant jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - 'updated_at' end;
  after constant jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - 'updated_at' end;
  changed_old jsonb := before;
  changed_new jsonb := after;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, after -> o.key) into changed_old, changed_new
    from jsonb_each(before) o where o.value is distinct from after -> o.key;
    if changed_old is null then return null; end if;
  end if;
  insert into ops.audit_log (actor, role, request_id, action, table_name, row_id, old_values, new_values)
  values ((select auth.uid()), coalesce(nullif(current_setting('role'), 'none'), session_user),
          left(nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-request-id', 64), tg_op, tg_table_name,
          coalesce(before ->> 'id', after ->> 'id', concat_ws('/', coalesce(before, after) ->> 'room_id', coalesce(before, after) ->> 'user_id')),
          ops.masked(changed_old, hidden), ops.masked(changed_new, hidden));
  -- An account that is gone leaves no names behind.
  if tg_table_name = 'users' and tg_op = 'DELETE' then
    update ops.audit_log set old_values = null, new_values = null where table_name = 'users' and row_id = before ->> 'id';
  end if;
  return null;
end $$;

-- A profile is written after each workout: only what others see, or what gives rights, is a change worth a row.
create trigger audit_profile after update on public.users for each row
when ((old.email, old.display_name, old.avatar_url, old.location_country, old.location_region, old.hangout_room_id, old.hangout_room_role)
  is distinct from (new.email, new.display_name, new.avatar_url, new.location_country, new.location_region, new.hangout_room_id, new.hangout_room_role))
execute function ops.record_change('email', 'location_region', 'workout_calendar');
create trigger audit_account after delete on public.users for each row execute function ops.record_change('*');
create trigger audit_room after update or delete on public.hangout_rooms for each row execute function ops.record_change();
create trigger audit_member after insert or delete on public.hangout_members for each row execute function ops.record_change();
create trigger audit_report after insert or update or delete on public.reports for each row execute function ops.record_change('additional_info');
-- Authors delete their own posts every day; a post that somebody else removes is moderation.
create trigger audit_post after delete on public.posts for each row when (old.author_id is distinct from auth.uid())
execute function ops.record_change('title', 'caption', 'workout_snapshot');

create function ops.purge_audit_log(keep interval default interval '1 year', batch integer default 10000) returns bigint
language sql set search_path = '' as $$
  with gone as (delete from ops.audit_log where id in (
    select id from ops.audit_log where at < now() - keep order by id limit batch) returning 1)
  select count(*) from gone;
$$;
select cron.schedule('purge-audit-log', '23 4 * * *', 'select ops.purge_audit_log()');
