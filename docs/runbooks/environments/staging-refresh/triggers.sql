-- In staging: no trigger is switched off, and nothing waits to be sent.
select tgrelid::regclass as table_name, tgname as switched_off
from pg_trigger where not tgisinternal and tgenabled = 'D';
select (select count(*) from public.push_queue) as push_queue, (select count(*) from net.http_request_queue) as calls;
