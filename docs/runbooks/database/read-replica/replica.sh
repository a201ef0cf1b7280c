set -euo pipefail
# On a server of your own. The hosted platform does this by a click.
pg_basebackup --dbname "$PRIMARY_URL" --pgdata "$REPLICA" --checkpoint fast --wal-method stream \
  --create-slot --slot replica_1 --write-recovery-conf
echo "port = $PORT" >> "$REPLICA/postgresql.auto.conf"
pg_ctl --pgdata "$REPLICA" --log "$REPLICA.log" --wait start
