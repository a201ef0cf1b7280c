-- The chat is partitioned from the start, and all its rows are in the default partition until it gets months.
set lock_timeout = '2s';
do $$
begin
  execute format(
    'alter table public.chat_messages_rest add constraint chat_bound check (created_at is not null and created_at < %L) not valid',
    date_trunc('month', now() + interval '10 days' + interval '1 month'));
end $$;
set statement_timeout = 0;
alter table public.chat_messages_rest validate constraint chat_bound;
