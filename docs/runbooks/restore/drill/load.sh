set -euo pipefail
{
  echo 'begin;'
  echo "set local session_replication_role = replica;"
  for file in export/auth.users.csv export/auth.identities.csv export/public.*.csv; do
    table=$(basename "$file" .csv)
    columns=$(head -n 1 "$file")
    echo "truncate $table cascade;"
  done
  for file in export/auth.users.csv export/auth.identities.csv export/public.*.csv; do
    table=$(basename "$file" .csv)
    columns=$(head -n 1 "$file")
    echo "\\copy $table ($columns) from '$file' csv header"
  done
  echo 'commit;'
} > load.psql
psql "$DRILL_URL" --no-psqlrc --set ON_ERROR_STOP=1 --file load.psql
rm load.psql
