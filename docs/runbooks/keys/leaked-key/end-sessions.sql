select pid, usename, application_name, client_addr, pg_terminate_backend(pid) as ended
from pg_stat_activity
where usename = 'postgres'
  and backend_type = 'client backend'
  and pid <> pg_backend_pid();
