-- On the new side, before it accepts writes.
create role returner login replication bypassrls password 'change-me';
grant usage on schema public to returner;
grant select on all tables in schema public to returner;
do $$
begin
  execute (select 'create publication way_back for table ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
           from pg_tables where schemaname = 'public');
end $$;
select pg_create_logical_replication_slot('way_back', 'pgoutput');
