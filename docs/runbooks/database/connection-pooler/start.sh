pgbouncer --daemon pgbouncer.ini
