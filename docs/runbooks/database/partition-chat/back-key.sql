set statement_timeout = 0;
create unique index concurrently notifications_id_only on public.notifications_first (id);
