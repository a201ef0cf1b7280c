-- Put the name of the slot in place of unused_slot. A slot that is in use is refused.
select pg_drop_replication_slot('unused_slot');
