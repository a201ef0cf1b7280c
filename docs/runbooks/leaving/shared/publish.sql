-- On the old side, as postgres, by the direct address.
create role mover login replication password 'change-me';
grant usage on schema public, auth to mover;
grant select on all tables in schema public, auth to mover;
create publication leaving for tables in schema public;
select pg_create_logical_replication_slot('leaving', 'pgoutput');
