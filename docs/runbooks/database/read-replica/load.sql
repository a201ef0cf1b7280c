-- On the primary: is it reads that use the processor? Shared of the time of all statements, since the last reset.
select case when query ~* '^\s*(select|with)' then 'reads' else 'writes' end as kind,
       round(sum(total_exec_time)) as milliseconds, sum(calls) as calls
from pg_stat_statements
group by 1;
