-- In the restored copy: the newest row of each table, and the timeline that begins here.
select 'workouts' as table_name, count(*) as row_count, max(created_at) as newest from public.workouts
union all select 'posts', count(*), max(created_at) from public.posts
union all select 'notifications', count(*), max(created_at) from public.notifications;
select timeline_id from pg_control_checkpoint();
