select waiting.pid as waiting_pid,
       now() - waiting.query_start as waiting_for,
       blocking.pid as blocking_pid,
       blocking.state as blocking_state,
       now() - blocking.xact_start as blocking_open_for,
       left(blocking.query, 60) as blocking_query
from pg_stat_activity waiting
cross join lateral unnest(pg_blocking_pids(waiting.pid)) as blocker
join pg_stat_activity blocking on blocking.pid = blocker
order by waiting_for desc;
