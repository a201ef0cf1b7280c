-- The old table takes its name again, with the rows that were written since.
begin;
set local lock_timeout = '2s';
lock table public.notifications in access exclusive mode;
do $$
declare one record; defs text[];
begin
  select array_agg(pg_get_triggerdef(oid)) into defs
  from pg_trigger where tgrelid = 'public.notifications'::regclass and not tgisinternal;
  for one in select tgname from pg_trigger where tgrelid = 'public.notifications'::regclass and not tgisinternal loop
    execute format('drop trigger %I on public.notifications', one.tgname);
  end loop;
  alter table public.notifications detach partition public.notifications_first;
  insert into public.notifications_first select * from public.notifications;
  -- What the parent grants, the table grants again.
  for one in select grantee, privilege_type from information_schema.role_table_grants
             where table_schema = 'public' and table_name = 'notifications' and grantee in ('anon', 'authenticated') loop
    execute format('grant %s on public.notifications_first to %I', one.privilege_type, one.grantee);
  end loop;
  for one in select grantee, privilege_type, column_name from information_schema.column_privileges
             where table_schema = 'public' and table_name = 'notifications' and grantee in ('anon', 'authenticated') loop
    execute format('grant %s (%I) on public.notifications_first to %I', one.privilege_type, one.column_name, one.grantee);
  end loop;
  drop table public.notifications;
  alter table public.notifications_first rename to notifications;
  alter table public.notifications drop constraint notifications_first_pkey;
  alter table public.notifications add constraint notifications_pkey primary key using index notifications_id_only;
  for i in 1 .. coalesce(cardinality(defs), 0) loop
    execute defs[i];
  end loop;
end $$;
commit;
notify pgrst, 'reload schema';
