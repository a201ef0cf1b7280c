set -euo pipefail
test ! -e "$RESTORED" || { echo "$RESTORED exists; name an empty place"; exit 1; }
cp --recursive --preserve=mode "$BASE" "$RESTORED"
chmod 700 "$RESTORED"
cat >> "$RESTORED/postgresql.auto.conf" <<EOF
restore_command = 'cp "$ARCHIVE/%f" "%p"'
recovery_target_time = '$MINUTE'
recovery_target_action = 'promote'
archive_mode = off
port = $PORT
EOF
touch "$RESTORED/recovery.signal"
pg_ctl --pgdata "$RESTORED" --log "$RESTORED.log" --wait --timeout 3600 start
until test "$(psql "$RESTORED_URL" --no-psqlrc --tuples-only --no-align --command 'select pg_is_in_recovery()')" = f; do sleep 1; done
