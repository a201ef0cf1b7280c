set -euo pipefail
psql "$ADMIN_URL" --no-psqlrc --command "drop database \"$COPY_NAME\" with (force)"
rm -rf export export.key export.tar.gz.enc export.pass.enc export.sha256 known.txt
