-- On the new side, before it accepts writes.
create role returner login replication password 'change-me';
grant usage on schema public to returner;
grant select on all tables in schema public to returner;
create publication returning for tables in schema public;
select pg_create_logical_replication_slot('returning', 'pgoutput');
