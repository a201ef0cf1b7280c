select 'role' as kind, rolname as name, rolsuper or rolbypassrls as passes_policies
from pg_roles
where rolcanlogin
union all
select 'table without row-level security', c.oid::regclass::text, true
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relrowsecurity
union all
select 'function that runs as its owner', p.oid::regprocedure::text, true
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname = 'public' and p.prosecdef
order by kind, name;
