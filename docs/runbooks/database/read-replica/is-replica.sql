-- On the replica.
select pg_is_in_recovery() as is_replica, pg_last_xact_replay_timestamp() as replayed_until;
