set -euo pipefail
# The salt is made here and stored nowhere, so that nobody can compute who is who.
{
  echo "set anonymize.target = 'staging';"
  echo "set anonymize.salt = '$(openssl rand -hex 24)';"
  cat "$ANONYMIZE"
} | psql "$COPY_URL" --no-psqlrc --quiet --set ON_ERROR_STOP=1
