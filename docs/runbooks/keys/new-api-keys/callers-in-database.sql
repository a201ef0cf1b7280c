select 'job' as kind, jobname as name
from cron.job
where command ilike '%authorization%' or command ilike '%apikey%'
union all
select 'function', p.oid::regprocedure::text
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname = 'public'
  and p.prosrc ilike '%http_post%'
order by kind, name;
