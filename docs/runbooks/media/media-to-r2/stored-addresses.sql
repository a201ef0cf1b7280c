select 'users.avatar_url' as place, count(*) as addresses
from public.users where avatar_url like 'http%'
having count(*) > 0
union all
select 'posts.workout_snapshot', count(*)
from public.posts where workout_snapshot::text like '%supabase.co/storage%'
having count(*) > 0;
