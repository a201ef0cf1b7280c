select usename, application_name, client_addr, state, count(*) as connections
from pg_stat_activity
where backend_type = 'client backend'
group by usename, application_name, client_addr, state
union all
select 'capacity', null, null, null, current_setting('max_connections')::bigint
order by connections desc;
