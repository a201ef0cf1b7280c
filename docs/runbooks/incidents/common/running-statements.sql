select pid, usename, now() - query_start as running_for,
       wait_event_type, wait_event, left(query, 60) as query
from pg_stat_activity
where state = 'active' and pid <> pg_backend_pid()
order by query_start;
