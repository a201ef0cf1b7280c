-- On the old side, to go back.
alter role authenticator reset default_transaction_read_only;
alter role authenticated reset default_transaction_read_only;
alter role service_role reset default_transaction_read_only;
select count(pg_terminate_backend(pid)) as sessions_ended
from pg_stat_activity
where usename in ('authenticator', 'authenticated', 'service_role');
