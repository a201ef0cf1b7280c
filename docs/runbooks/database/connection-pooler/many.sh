# Two hundred clients on few server connections, with prepared statements, for ten seconds.
pgbench "host=localhost port=$PORT dbname=gymrats user=app sslmode=require" \
  --client 200 --jobs 2 --time 10 --no-vacuum --protocol simple --file select.sql
