set -euo pipefail
psql "host=localhost port=$PORT dbname=gymrats user=app sslmode=verify-full sslrootcert=database-ca.crt" \
  --no-psqlrc --tuples-only --no-align --command "select ssl from pg_stat_ssl where pid = pg_backend_pid()"
! psql "host=localhost port=$PORT dbname=gymrats user=app sslmode=disable" --no-psqlrc --command 'select 1'
