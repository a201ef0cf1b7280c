-- Run by the superuser of a server that the lab started itself: the app's migrations run as "postgres", which is no superuser,
-- as on the hosted platform. {PASSWORD} is replaced by the lab.
do $$ begin
  if not exists (select from pg_roles where rolname = 'postgres') then
    create role postgres login createrole createdb bypassrls replication;
  end if;
end $$;
alter role postgres password '{PASSWORD}';
grant anon, authenticated, service_role, authenticator to postgres with admin option;
grant supabase_auth_admin, supabase_storage_admin, supabase_realtime_admin to postgres;
grant pg_read_all_stats, pg_monitor, pg_signal_backend to postgres;
grant set on parameter session_replication_role to postgres;
grant set on parameter "pgrst.db_pre_request" to postgres;
do $$ begin execute format('alter database %I owner to postgres', current_database()); end $$;
alter schema public owner to postgres;
alter publication supabase_realtime owner to postgres;
alter schema storage owner to supabase_storage_admin;
alter table storage.objects owner to supabase_storage_admin;
alter table storage.buckets owner to supabase_storage_admin;
alter table realtime.messages owner to supabase_realtime_admin;
grant all on schema auth, storage, vault, net, cron, realtime, extensions to postgres;
grant all on all tables in schema auth, storage, vault, net, cron, realtime to postgres with grant option;
grant all on all sequences in schema auth, net, cron to postgres;
alter default privileges for role postgres in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on functions to anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on sequences to anon, authenticated, service_role;
grant execute on all functions in schema extensions to postgres;
