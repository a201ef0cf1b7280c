-- On the old side, as postgres, by the direct address. Without bypassrls the role would copy no row of a table with policies.
create role mover login replication bypassrls password 'change-me';
grant usage on schema public, auth to mover;
grant select on all tables in schema public, auth to mover;
-- A publication of a whole schema needs a superuser, which postgres is not on the hosted platform.
do $$
begin
  execute (select 'create publication leaving for table ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
           from pg_tables where schemaname = 'public');
end $$;
select pg_create_logical_replication_slot('leaving', 'pgoutput');
