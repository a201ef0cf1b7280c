select pg_size_pretty(sum(pg_database_size(datname))) as databases,
       pg_size_pretty((select sum(size) from pg_ls_waldir())) as write_ahead_log
from pg_database;
