select pid, usename, state, now() - xact_start as open_for, left(query, 80) as query
from pg_stat_activity
where xact_start < now() - interval '1 minute'
  and pid <> pg_backend_pid()
order by xact_start;
