-- A chat message reaches somebody who is not in the thread by push: once, until the thread is read. Needs push-queue.sql and chat.sql.
-- The app calls mark_thread_read() when a thread opens and every 20 seconds while it is on the screen.
alter table public.chat_threads
  add column low_read_at timestamptz not null default now(),
  add column high_read_at timestamptz not null default now(),
  add column low_pushed_at timestamptz,
  add column high_pushed_at timestamptz;

create function public.mark_thread_read(thread uuid) returns void language sql security definer set search_path = '' as $$
  update public.chat_threads
  set low_read_at = case when low_user = (select auth.uid()) then now() else low_read_at end,
      high_read_at = case when high_user = (select auth.uid()) then now() else high_read_at end
  where id = thread and (select auth.uid()) in (low_user, high_user);
$$;
revoke execute on function public.mark_thread_read from public, anon;
grant execute on function public.mark_thread_read to authenticated;

create function public.push_message() returns trigger language plpgsql security definer set search_path = '' as $$
declare receiver uuid; sender text;
begin
  update public.chat_threads t
  set low_pushed_at = case when t.low_user <> new.sender_id then now() else t.low_pushed_at end,
      high_pushed_at = case when t.high_user <> new.sender_id then now() else t.high_pushed_at end
  where t.id = new.thread_id and (
    t.low_user <> new.sender_id and t.low_read_at < now() - interval '30 seconds' and (t.low_pushed_at is null or t.low_pushed_at < t.low_read_at)
    or t.high_user <> new.sender_id and t.high_read_at < now() - interval '30 seconds' and (t.high_pushed_at is null or t.high_pushed_at < t.high_read_at))
  returning case when t.low_user = new.sender_id then t.high_user else t.low_user end into receiver;
  if receiver is null then return null; end if;
  select display_name into sender from public.users where id = new.sender_id;
  insert into public.push_queue (user_id, notification_id, title, body)
  select receiver, new.id, coalesce(sender, 'New message'), left(new.body, 120)
  where exists (select from public.user_push_tokens k where k.user_id = receiver);
  return null;
end $$;
create trigger chat_messages_push after insert on public.chat_messages
  for each row execute function public.push_message();
