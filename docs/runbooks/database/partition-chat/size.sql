select count(*) as row_count, pg_size_pretty(pg_total_relation_size('public.notifications')) as size,
       min(created_at) as oldest, max(created_at) as newest
from public.notifications;
-- A foreign key that points to notifications(id) would have to go first.
select conrelid::regclass as table_with_key, conname
from pg_constraint
where contype = 'f' and confrelid = 'public.notifications'::regclass;
