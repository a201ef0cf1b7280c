select id, topic, created_at
from public.realtime_outbox
where published_at is null and created_at < now() - interval '1 minute'
order by id
limit 20;
