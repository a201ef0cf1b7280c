set -euo pipefail
{
  echo 'begin;'
  echo "set local session_replication_role = replica;"
  for file in export/auth.users.csv export/auth.identities.csv export/public.*.csv; do
    table=$(basename "$file" .csv)
    echo "truncate $table cascade;"
  done
  for file in export/auth.users.csv export/auth.identities.csv export/public.*.csv; do
    table=$(basename "$file" .csv)
    columns=$(head -n 1 "$file" | sed 's/[^,]*/"&"/g')
    echo "\\copy $table ($columns) from '$file' csv header"
  done
  cat <<'SQL'
-- A row that is added later gets a number that no row has.
do $$
declare name text; col text; seq text; top bigint;
begin
  for name, col in select attrelid::regclass, attname from pg_attribute
    where attidentity <> '' and attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') loop
    seq := pg_get_serial_sequence(name, col);
    execute format('select coalesce(max(%I), 0) + 1 from %s', col, name) into top;
    perform setval(seq, top, false);
  end loop;
end $$;
SQL
  echo 'commit;'
} > load.psql
psql "$DRILL_URL" --no-psqlrc --set ON_ERROR_STOP=1 --file load.psql
rm load.psql
