set -euo pipefail
mkdir -p export
psql "$DATABASE_URL" --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
\pset format unaligned
\pset tuples_only on
begin transaction isolation level repeatable read read only;
select count(*) as tables from information_schema.tables
where table_schema = 'public' and table_type = 'BASE TABLE' \gset
select format('\copy (select %s from %I.%I) to ''export/%s.%s.csv'' csv header',
              string_agg(quote_ident(attname), ', ' order by attnum), nspname, relname, nspname, relname)
from pg_attribute
join pg_class c on c.oid = attrelid
join pg_namespace n on n.oid = relnamespace
where attnum > 0 and not attisdropped and attgenerated = ''
  and relkind in ('r', 'p') and not relispartition
  and (nspname = 'public' or (nspname = 'auth' and relname in ('users', 'identities')))
group by nspname, relname
order by nspname, relname \g export/copy.psql
\i export/copy.psql
commit;
\echo :tables tables exported
SQL
rm export/copy.psql
