# The files that the database names, one path a line, with the bucket first.
psql "$DATABASE_URL" --no-psqlrc --tuples-only --no-align --set ON_ERROR_STOP=1 \
  --command "select bucket_id || '/' || name from storage.objects order by 1" > rows.txt
wc --lines rows.txt
