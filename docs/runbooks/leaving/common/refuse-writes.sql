-- On the old side. New sessions are read-only; the sessions of the API are ended so that they come back read-only.
alter role authenticator set default_transaction_read_only = on;
alter role authenticated set default_transaction_read_only = on;
alter role service_role set default_transaction_read_only = on;
select count(pg_terminate_backend(pid)) as sessions_ended
from pg_stat_activity
where usename in ('authenticator', 'authenticated', 'service_role');
