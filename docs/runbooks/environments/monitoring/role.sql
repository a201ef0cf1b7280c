-- A role that may call one function and nothing else. Put a long random password in its place.
create role metrics login password 'change-me' connection limit 3;
alter role metrics set statement_timeout = '10s';
grant usage on schema ops to metrics;
grant execute on function ops.metrics to metrics;
