set -euo pipefail
mkdir -p account
psql "$COPY_URL" --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
\pset format unaligned
\pset tuples_only on
select format('\copy (select %s from restored.%I) to ''account/%s.csv'' csv header', string_agg(quote_ident(a.attname), ', ' order by a.attnum), name, name)
from restored.tables
join pg_attribute a on a.attrelid = name::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
group by name order by name \g account/take.psql
\i account/take.psql
SQL
rm account/take.psql
wc --lines account/*.csv
