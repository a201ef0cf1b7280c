-- Every row that exists or is written before the swap lies before the bound, the first day of a month at least ten days away.
set lock_timeout = '2s';
do $$
begin
  execute format(
    'alter table public.notifications add constraint notifications_bound check (created_at is not null and created_at < %L) not valid',
    date_trunc('month', now() + interval '10 days' + interval '1 month'));
end $$;
