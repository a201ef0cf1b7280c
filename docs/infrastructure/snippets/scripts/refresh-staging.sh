#!/usr/bin/env bash
# Copies production to staging without personal data: dump, load into a scratch database, anonymise there, check, load into staging.
set -euo pipefail

: "${SOURCE_URL:?read-only connection to production}"
: "${STAGING_URL:?connection to staging}"
: "${ANONYMIZE_SALT:?at least 16 random characters, kept secret}"
if [[ "$SOURCE_URL" == "$STAGING_URL" ]]; then
  echo "refresh-staging: source and staging are the same database" >&2
  exit 2
fi

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch_url="postgresql://postgres:postgres@127.0.0.1:54322/postgres"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# The scratch database has the schema of the migrations; real data never reaches a disk that outlives this run.
supabase db start
supabase db dump --db-url "$SOURCE_URL" --data-only --use-copy --schema public --file "$work/source.sql"
psql "$scratch_url" --set ON_ERROR_STOP=1 --quiet <<SQL
set session_replication_role = replica;
\i $work/source.sql
insert into auth.users (id, email) select id, email from public.users;
SQL

psql "$scratch_url" --set ON_ERROR_STOP=1 --quiet --set salt="$ANONYMIZE_SALT" <<SQL
set anonymize.target = 'staging';
select set_config('anonymize.salt', :'salt', false) \g /dev/null
\i $here/../sql/anonymize.sql
SQL

count_left="select count(*) from public.users where email not like '%@example.invalid'"
left="$(psql "$scratch_url" --tuples-only --no-align --command "$count_left")"
if [[ "$left" != "0" ]]; then
  echo "refresh-staging: $left e-mail addresses are left; staging was not touched" >&2
  exit 1
fi

supabase db dump --db-url "$scratch_url" --data-only --use-copy --schema public --file "$work/staging.sql"
psql "$scratch_url" --quiet --command "\copy (select id, email from auth.users) to '$work/accounts.csv' csv"
psql "$STAGING_URL" --set ON_ERROR_STOP=1 --quiet --single-transaction <<SQL
truncate public.users cascade;
delete from auth.users;
\copy auth.users (id, email) from '$work/accounts.csv' csv
\i $work/staging.sql
SQL
echo "refresh-staging: done"
