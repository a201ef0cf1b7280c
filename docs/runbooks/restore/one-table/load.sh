set -euo pipefail
psql "$DATABASE_URL" --no-psqlrc --set ON_ERROR_STOP=1 --single-transaction <<SQL
create schema if not exists restored;
create table restored.$TABLE (like public.$TABLE including defaults);
\copy restored.$TABLE ($(head -n 1 "$TABLE.csv")) from '$TABLE.csv' csv header
alter table restored.$TABLE add primary key (id);
SQL
