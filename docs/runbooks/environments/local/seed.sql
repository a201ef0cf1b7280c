begin;
insert into auth.users (id, email, raw_user_meta_data)
select ('00000000-0000-4000-8000-00000000000' || n)::uuid,
       'person' || n || '@example.invalid',
       jsonb_build_object('display_name', 'Person ' || n)
from generate_series(1, 3) as n
on conflict do nothing;

insert into public.friendships (user_id, friend_id, status)
select one.id, other.id, 'friends'
from auth.users one
join auth.users other on other.id <> one.id
where one.email like 'person%@example.invalid' and other.email like 'person%@example.invalid'
on conflict do nothing;

-- With or without the columns that the repairs of the app add.
insert into public.workouts
select (jsonb_populate_record(null::public.workouts, jsonb_build_object(
  'id', gen_random_uuid(), 'client_id', 'seed', 'user_id', id, 'started_at', 1767250800000, 'ended_at', 1767254400000,
  'sets', '[{"id": "s1", "exerciseId": "squat", "weightKg": 80, "reps": 5}]'::jsonb, 'created_at', now(), 'updated_at', now()))).*
from auth.users
where email like 'person%@example.invalid'
on conflict do nothing;
commit;
