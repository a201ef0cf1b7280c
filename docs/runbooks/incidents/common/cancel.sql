-- Put the pid of the statement in place of 0. The session stays; only its statement ends.
select pg_cancel_backend(0) as cancelled;
