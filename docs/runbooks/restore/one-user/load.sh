set -euo pipefail
# Rows that are there already are left alone. Triggers are off, so no profile is made twice and nobody is notified.
{
  echo 'begin;'
  echo "set local lock_timeout = '2s';"
  echo 'set local session_replication_role = replica;'
  for file in account/*.csv; do
    table=$(basename "$file" .csv)
    columns=$(head -n 1 "$file" | sed 's/[^,]*/"&"/g')
    echo "create temporary table \"back.$table\" (like $table including defaults) on commit drop;"
    echo "\\copy pg_temp.\"back.$table\" ($columns) from '$file' csv header"
    echo "insert into $table ($columns) overriding system value select $columns from pg_temp.\"back.$table\" on conflict do nothing;"
  done
  echo 'commit;'
} > load.psql
psql "$DATABASE_URL" --no-psqlrc --set ON_ERROR_STOP=1 --file load.psql
rm load.psql
