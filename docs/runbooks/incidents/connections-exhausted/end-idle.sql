-- Put the application name from the list in place of importer.
select pid, usename, pg_terminate_backend(pid) as ended
from pg_stat_activity
where state = 'idle'
  and application_name = 'importer'
  and pid <> pg_backend_pid();
