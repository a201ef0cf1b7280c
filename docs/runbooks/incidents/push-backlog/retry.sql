begin;
delete from public.push_queue q
using public.notifications n
where n.id = q.notification_id and n.created_at < now() - interval '1 day';

update public.push_queue
set attempts = 0, not_before = now()
where attempts >= 5;
commit;
