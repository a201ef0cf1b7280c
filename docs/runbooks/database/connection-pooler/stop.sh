kill -INT "$(cat pgbouncer.pid)"
