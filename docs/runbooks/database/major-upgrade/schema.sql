-- On both sides: the same lists.
select (select count(*) from pg_tables where schemaname = 'public') as tables,
       (select count(*) from pg_indexes where schemaname = 'public') as indexes,
       (select count(*) from pg_policies where schemaname = 'public') as policies,
       (select count(*) from pg_trigger t join pg_class c on c.oid = tgrelid where relnamespace = 'public'::regnamespace and not tgisinternal) as triggers,
       (select md5(string_agg(pg_get_functiondef(p.oid), '' order by p.oid::regprocedure::text)) from pg_proc p
        where pronamespace = 'public'::regnamespace and prokind = 'f'
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')) as functions;
