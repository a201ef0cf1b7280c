set -euo pipefail
psql "$DATABASE_URL" --no-psqlrc --set ON_ERROR_STOP=1 \
  --command "\copy import.workouts (email, started_at, ended_at, sets) from '$FILE' csv header"
