-- Push without a loop: a notice enters a queue only when its reader has a device; a worker empties it 100 at a time.
drop trigger if exists trigger_send_push_notification on public.notifications;
drop function if exists public.send_push_notification_on_insert();

create table public.push_queue (
  id bigint generated always as identity primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  notification_id uuid not null,
  title text not null,
  body text not null,
  attempts integer not null default 0,
  not_before timestamptz not null default now()
);
create index push_queue_due on public.push_queue (not_before, id);
create index push_queue_user on public.push_queue (user_id);
alter table public.push_queue enable row level security;
revoke all on public.push_queue from anon, authenticated;

create function public.queue_push() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.push_queue (user_id, notification_id, title, body)
  select new.user_id, new.id, new.title, new.body
  where exists (select 1 from public.user_push_tokens t where t.user_id = new.user_id);
  return null;
end $$;
create trigger notifications_queue_push after insert on public.notifications
  for each row execute function public.queue_push();

-- Two workers never take the same row; a row that is not deleted within a minute is offered again, five times at most.
create function public.take_push_batch(batch_size integer default 100)
returns table (queue_id bigint, token text, title text, body text)
language sql security definer set search_path = '' as $$
  with due as (
    select q.id from public.push_queue q where q.not_before <= now() and q.attempts < 5
    order by q.not_before, q.id limit least(batch_size, 100) for update skip locked
  ), taken as (
    update public.push_queue q set attempts = q.attempts + 1, not_before = now() + interval '1 minute'
    from due where q.id = due.id returning q.id, q.user_id, q.title, q.body
  )
  select taken.id, t.token, taken.title, taken.body
  from taken join public.user_push_tokens t on t.user_id = taken.user_id;
$$;
revoke execute on function public.take_push_batch from public, anon, authenticated;
grant execute on function public.take_push_batch to service_role;

-- A device is registered for the caller, never for an id that the caller names; what takes an id is for the server alone.
drop function if exists public.register_push_token(uuid, text, jsonb);
revoke execute on function public.get_user_push_tokens, public.delete_push_token from public, anon, authenticated;
create function public.register_push_token(device_token text, device jsonb default '{}') returns void
language sql security definer set search_path = '' as $$
  insert into public.user_push_tokens (user_id, token, device_info) values ((select auth.uid()), device_token, device)
  on conflict (user_id, token) do update set device_info = excluded.device_info;
$$;
revoke execute on function public.register_push_token from public, anon;
grant execute on function public.register_push_token to authenticated;
