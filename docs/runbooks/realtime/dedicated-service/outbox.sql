create table if not exists public.realtime_outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  message_id uuid not null,
  created_at timestamptz not null default now(),
  published_at timestamptz
);
create index if not exists realtime_outbox_waiting on public.realtime_outbox (id) where published_at is null;
alter table public.realtime_outbox enable row level security;
revoke all on public.realtime_outbox from anon, authenticated;
