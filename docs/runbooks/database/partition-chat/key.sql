set statement_timeout = 0;
create unique index concurrently notifications_id_created on public.notifications (id, created_at);
