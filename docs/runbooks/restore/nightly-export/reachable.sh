psql "$DATABASE_URL" --no-psqlrc --tuples-only --no-align --command 'select 1'
