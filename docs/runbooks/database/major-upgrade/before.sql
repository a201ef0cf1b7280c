-- What stops an upgrade, or is lost by it.
select version(), pg_size_pretty(pg_database_size(current_database())) as size;
-- Extensions that a newer version no longer has, and their versions.
select extname, extversion from pg_extension where extname not in ('plpgsql') order by 1;
-- Columns whose type holds an internal number that is another one afterwards.
select attrelid::regclass as table_name, attname, atttypid::regtype as type
from pg_attribute join pg_class c on c.oid = attrelid
where atttypid in ('regproc'::regtype, 'regprocedure'::regtype, 'regoper'::regtype, 'regoperator'::regtype, 'regconfig'::regtype,
                   'regdictionary'::regtype, 'regnamespace'::regtype, 'regcollation'::regtype)
  and c.relkind in ('r', 'p', 'm') and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace);
-- Slots and subscriptions: they are dropped before and made again after.
select slot_name, slot_type, active from pg_replication_slots;
select subname from pg_stat_subscription where subname is not null;
-- Transactions that wait for their second phase.
select gid, prepared from pg_prepared_xacts;
-- Indexes that are not valid.
select indexrelid::regclass as invalid_index from pg_index where not indisvalid;
