-- The default partition becomes the partition of everything before the bound, and a new empty one takes its place.
begin;
set local lock_timeout = '2s';
lock table public.chat_messages in access exclusive mode;
do $$
declare bound text;
begin
  select substring(pg_get_constraintdef(oid) from '''([^'']+)''') into bound from pg_constraint where conname = 'chat_bound';
  alter table public.chat_messages detach partition public.chat_messages_rest;
  alter table public.chat_messages_rest rename to chat_messages_first;
  execute format('alter table public.chat_messages attach partition public.chat_messages_first for values from (minvalue) to (%L)', bound);
end $$;
create table public.chat_messages_rest partition of public.chat_messages default;
alter table public.chat_messages_rest enable row level security;
revoke all on public.chat_messages_rest, public.chat_messages_first from anon, authenticated;
alter table public.chat_messages_first drop constraint chat_bound;
commit;
