set -euo pipefail
psql "$COPY_URL" --no-psqlrc --set ON_ERROR_STOP=1 --command "\copy (select * from public.$TABLE) to '$TABLE.csv' csv header"
