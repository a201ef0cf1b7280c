set -euo pipefail
mkdir -p export
psql "$DATABASE_URL" --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
\pset format unaligned
\pset tuples_only on
begin transaction isolation level repeatable read read only;
select count(*) as tables from information_schema.tables
where table_schema = 'public' and table_type = 'BASE TABLE' \gset
select format('\copy (select * from public.%I) to ''export/public.%s.csv'' csv header', table_name, table_name)
from information_schema.tables
where table_schema = 'public' and table_type = 'BASE TABLE'
order by table_name \g export/copy.psql
\i export/copy.psql
\copy (select * from auth.users) to 'export/auth.users.csv' csv header
\copy (select * from auth.identities) to 'export/auth.identities.csv' csv header
commit;
\echo :tables tables exported
SQL
rm export/copy.psql
