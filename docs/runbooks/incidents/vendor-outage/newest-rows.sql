select 'workouts' as table_name, max(created_at) as newest from public.workouts
union all select 'posts', max(created_at) from public.posts
union all select 'reactions', max(created_at) from public.reactions
union all select 'notifications', max(created_at) from public.notifications
union all select 'auth.sessions', max(created_at) from auth.sessions
order by newest desc nulls last;
