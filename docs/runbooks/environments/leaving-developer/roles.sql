select rolname, rolvaliduntil, rolbypassrls,
       (select count(*) from pg_stat_activity where usename = rolname) as sessions
from pg_roles
where rolcanlogin
order by rolname;
