pg_ctl --pgdata "$RESTORED" --mode fast stop
