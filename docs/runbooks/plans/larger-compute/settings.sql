select name, setting, unit, source
from pg_settings
where name in ('max_connections', 'shared_buffers', 'effective_cache_size', 'work_mem',
               'maintenance_work_mem', 'max_wal_senders', 'max_replication_slots')
order by name;
select count(*) as replication_slots from pg_replication_slots;
