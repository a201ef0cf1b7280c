select queryid, calls,
       round(mean_exec_time::numeric, 1) as mean_ms,
       round(total_exec_time::numeric / 1000) as total_s,
       left(query, 60) as query
from pg_stat_statements
order by total_exec_time desc
limit 10;
