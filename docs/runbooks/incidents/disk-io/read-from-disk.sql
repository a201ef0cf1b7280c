select relid::regclass as table_name,
       heap_blks_read as read_from_disk,
       round(100.0 * heap_blks_hit / nullif(heap_blks_hit + heap_blks_read, 0), 1) as hit_percent
from pg_statio_user_tables
order by heap_blks_read desc
limit 10;
