-- On the primary, after the replica is gone. A slot without a replica holds back the write-ahead log until the disk is full.
select pg_drop_replication_slot('replica_1');
select slot_name, active from pg_replication_slots;
