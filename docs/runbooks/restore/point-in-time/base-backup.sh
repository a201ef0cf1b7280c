set -euo pipefail
pg_basebackup --dbname "$BACKUP_URL" --pgdata "$BASE" --checkpoint fast --wal-method fetch --manifest-checksums sha256
pg_verifybackup "$BASE"
