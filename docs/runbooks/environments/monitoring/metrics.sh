set -euo pipefail
# Every minute by cron. The file changes in one step, and keeps its old time when a query fails.
psql "$METRICS_URL" --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 \
  --command 'select * from ops.metrics()' > "$TEXTFILES/gymrats.part"
mv "$TEXTFILES/gymrats.part" "$TEXTFILES/gymrats.prom"
