set statement_timeout = 0;
alter table public.notifications validate constraint notifications_bound;
