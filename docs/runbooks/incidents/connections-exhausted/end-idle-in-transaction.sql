select pid, usename, now() - state_change as idle_for, pg_terminate_backend(pid) as ended
from pg_stat_activity
where state = 'idle in transaction'
  and state_change < now() - interval '1 minute'
  and pid <> pg_backend_pid();
