-- Tables without a primary key cannot replicate updates or deletes.
select c.oid::regclass as table_without_key
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind = 'r'
  and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary);

show wal_level;
show max_slot_wal_keep_size;
select count(*) as slots_in_use, current_setting('max_replication_slots') as slots_allowed
from pg_replication_slots;
