-- Chat that is stored: one thread per pair whoever writes first, messages split by month, sent to phones by the database.
create table public.chat_threads (
  id uuid primary key default gen_random_uuid(),
  low_user uuid not null references public.users (id) on delete cascade,
  high_user uuid not null references public.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  check (low_user < high_user),
  unique (low_user, high_user)
);
create index chat_threads_high on public.chat_threads (high_user);

create table public.chat_messages (
  id uuid not null default gen_random_uuid(),
  thread_id uuid not null references public.chat_threads (id) on delete cascade,
  sender_id uuid not null references public.users (id) on delete cascade,
  client_id text not null,
  body text not null check (length(body) between 1 and 2000),
  created_at timestamptz not null default now(),
  primary key (id, created_at)
) partition by range (created_at);
create table public.chat_messages_rest partition of public.chat_messages default;
create index chat_messages_thread on public.chat_messages (thread_id, created_at desc, id);
create index chat_messages_sender on public.chat_messages (sender_id);
alter table public.chat_threads enable row level security;
alter table public.chat_messages enable row level security;
alter table public.chat_messages_rest enable row level security;

create function public.open_thread(other uuid) returns uuid language sql security definer set search_path = '' as $$
  insert into public.chat_threads (low_user, high_user)
  values (least((select auth.uid()), other), greatest((select auth.uid()), other))
  on conflict (low_user, high_user) do update set low_user = excluded.low_user
  returning id;
$$;
revoke execute on function public.open_thread from public, anon;
grant execute on function public.open_thread to authenticated;

create function public.broadcast_message() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform realtime.send(to_jsonb(new), 'message', 'chat:' || new.thread_id, true);
  return null;
end $$;
create trigger chat_messages_broadcast after insert on public.chat_messages
  for each row execute function public.broadcast_message();
