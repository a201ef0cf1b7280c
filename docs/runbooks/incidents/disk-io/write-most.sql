select queryid, calls, pg_size_pretty(wal_bytes) as write_ahead_log,
       left(query, 60) as query
from pg_stat_statements
order by wal_bytes desc
limit 10;
