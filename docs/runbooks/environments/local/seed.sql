begin;
insert into auth.users (id, email, raw_user_meta_data)
select ('00000000-0000-4000-8000-00000000000' || n)::uuid,
       'person' || n || '@example.invalid',
       jsonb_build_object('display_name', 'Person ' || n)
from generate_series(1, 3) as n
on conflict do nothing;

insert into public.friendships (user_id, friend_id, status)
select one.id, other.id, 'accepted'
from auth.users one
join auth.users other on other.id <> one.id
where one.email like 'person%@example.invalid' and other.email like 'person%@example.invalid'
on conflict do nothing;

insert into public.workouts (user_id, started_at, ended_at, sets)
select id, 1767250800000, 1767254400000,
       '[{"id": "s1", "exerciseId": "squat", "weightKg": 80, "reps": 5}]'::jsonb
from auth.users
where email like 'person%@example.invalid';
commit;
