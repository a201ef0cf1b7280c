select parent.relname as table_name, part.relname as partition, pg_get_expr(part.relpartbound, part.oid) as range,
       part.relrowsecurity as row_level_security,
       (select count(*) from pg_policies p where p.tablename = parent.relname) as policies_of_the_table
from pg_inherits
join pg_class parent on parent.oid = inhparent
join pg_class part on part.oid = inhrelid
where parent.relname in ('notifications', 'chat_messages')
order by 1, 2;
