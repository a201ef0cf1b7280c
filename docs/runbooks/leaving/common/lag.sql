-- On the old side.
select slot_name, active, wal_status,
       pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn) as bytes_behind
from pg_replication_slots
where slot_name = 'leaving';
