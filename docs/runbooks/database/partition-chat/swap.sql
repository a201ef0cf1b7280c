-- Changes names and catalogue rows only: no row is copied or read. On a lock timeout nothing has changed; run it again.
begin;
set local lock_timeout = '2s';
lock table public.notifications in access exclusive mode;
do $$
declare one record; bound text; defs text[];
begin
  select substring(pg_get_constraintdef(oid) from '''([^'']+)''') into bound from pg_constraint where conname = 'notifications_bound';
  select array_agg(pg_get_triggerdef(oid)) into defs
  from pg_trigger where tgrelid = 'public.notifications'::regclass and not tgisinternal;
  for one in select tgname from pg_trigger where tgrelid = 'public.notifications'::regclass and not tgisinternal loop
    execute format('drop trigger %I on public.notifications', one.tgname);
  end loop;
  alter table public.notifications drop constraint notifications_pkey;
  alter table public.notifications add constraint notifications_first_pkey primary key using index notifications_id_created;
  alter table public.notifications rename to notifications_first;
  alter table public.notifications_months rename to notifications;
  execute format('alter table public.notifications attach partition public.notifications_first for values from (minvalue) to (%L)', bound);
  for i in 1 .. coalesce(cardinality(defs), 0) loop
    execute defs[i];
  end loop;
end $$;
alter table public.notifications_first drop constraint notifications_bound;
revoke all on public.notifications_first from anon, authenticated;
commit;
notify pgrst, 'reload schema';
