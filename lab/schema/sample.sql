-- A few rows in every table, for the files that read or rewrite data. Ids are fixed, so that the same run gives the same rows.
-- Runs with triggers off: the triggers as built refuse comments.
set session_replication_role = replica;
create or replace function pg_temp.u(kind integer, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(kind), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
$$;
insert into auth.users (id, aud, role, email, raw_user_meta_data, created_at)
select pg_temp.u(1, n), 'authenticated', 'authenticated', 'marker' || n || '@mail.test', jsonb_build_object('full_name', 'Marker ' || n), now() from generate_series(1, 40) n;
insert into auth.identities (provider_id, user_id, identity_data, provider)
select 'marker' || n, pg_temp.u(1, n), jsonb_build_object('email', 'marker' || n || '@mail.test'), 'email' from generate_series(1, 40) n;
insert into auth.sessions (id, user_id, created_at, user_agent, ip) select pg_temp.u(2, n), pg_temp.u(1, n), now(), 'marker agent', '192.0.2.7' from generate_series(1, 40) n;
insert into auth.refresh_tokens (token, user_id, revoked, session_id) select 'marker-token-' || n, pg_temp.u(1, n)::text, false, pg_temp.u(2, n) from generate_series(1, 40) n;
insert into storage.objects (bucket_id, name, owner_id) select 'avatars', pg_temp.u(1, n)::text || '/marker.jpg', pg_temp.u(1, n)::text from generate_series(1, 40) n;
insert into public.users (id, email, display_name, avatar_url, longest_streak, location_country, location_region, workout_calendar, milestones_completed, hangout_room_id, hangout_room_role)
select pg_temp.u(1, n), 'marker' || n || '@mail.test', 'Marker ' || n, 'https://cdn.test/marker/' || n, n * 7 % 40, 'NL', 'Marker region', '[{"date":"2026-01-02","count":1}]', case when n % 2 = 0 then '{marker-first}'::text[] else '{}' end, pg_temp.u(5, n)::text, 'owner' from generate_series(1, 40) n;
insert into public.routines (id, user_id, name, exercises) select pg_temp.u(3, n), pg_temp.u(1, n), 'Marker routine', '[{"exerciseId":"bench-press","note":"marker note"}]' from generate_series(1, 40) n;
insert into public.workouts (user_id, started_at, ended_at, sets, routine_id, routine_name)
select pg_temp.u(1, n), 1760000000000 + w * 86400000, 1760000000000 + w * 86400000 + 3600000, '[{"exerciseId":"bench-press","weightKg":60,"reps":8,"note":"marker set"}]', pg_temp.u(3, n), 'Marker routine'
from generate_series(1, 40) n, generate_series(1, 3) w;
insert into public.friendships (user_id, friend_id, status) select pg_temp.u(1, n), pg_temp.u(1, (n + d - 1) % 40 + 1), case d when 3 then 'pending' else 'friends' end from generate_series(1, 40) n, generate_series(1, 3) d;
insert into public.posts (id, author_id, title, caption, privacy, workout_snapshot) select pg_temp.u(4, n), pg_temp.u(1, n), 'Marker title', 'marker caption', case n % 2 when 0 then 'public' else 'friends' end, '{"who":"marker name"}' from generate_series(1, 40) n;
insert into public.reactions (post_id, user_id, emote) select pg_temp.u(4, n), pg_temp.u(1, n % 40 + 1), 'fire' from generate_series(1, 40) n;
insert into public.comments (id, post_id, user_id, text) select pg_temp.u(12, n), pg_temp.u(4, n), pg_temp.u(1, n % 40 + 1), 'marker comment' from generate_series(1, 40) n;
insert into public.notifications (user_id, type, title, body, post_id, comment_id, data) select pg_temp.u(1, n), 'comment', 'New comment', 'marker body', pg_temp.u(4, n), pg_temp.u(12, n), '{"commenterName":"marker name"}' from generate_series(1, 40) n;
insert into public.user_push_tokens (user_id, token, device_info) select pg_temp.u(1, n), 'ExponentPushToken[marker' || n || ']', '{"model":"marker phone"}' from generate_series(1, 40) n;
insert into public.user_milestones (user_id, milestone_id, earned_at) select pg_temp.u(1, n), 'first-workout', 1760000000000 from generate_series(1, 40) n;
insert into public.reports (reporter_user_id, target_post_id, reason, additional_info) select pg_temp.u(1, n), pg_temp.u(4, n), 'spam', 'marker report' from generate_series(1, 40) n;
insert into public.hangout_rooms (id, owner_id, name, members) select pg_temp.u(5, n), pg_temp.u(1, n), 'Marker room', array[pg_temp.u(1, n % 40 + 1)] from generate_series(1, 40) n;
insert into public.room_decorations (room_id, item_id, item_type, position_x, position_y, contributed_by) select pg_temp.u(5, n), 'plant', 'furniture', 1, 2, pg_temp.u(1, n) from generate_series(1, 40) n;
insert into public.user_presence (user_id, room_id, activity) select pg_temp.u(1, n), pg_temp.u(5, n), 'marker activity' from generate_series(1, 40) n;
insert into public.forge_dna_history (user_id, dna_data) select pg_temp.u(1, n), '{"text":"marker"}' from generate_series(1, 40) n;
insert into public.live_sessions (id, host_id, mode, status, name) select pg_temp.u(6, n), pg_temp.u(1, n), 'shared', 'active', 'Marker session' from generate_series(1, 40) n;
insert into public.live_session_participants (session_id, user_id, display_name) select pg_temp.u(6, n), pg_temp.u(1, n), 'Marker ' || n from generate_series(1, 40) n;
insert into public.live_session_events (session_id, user_id, type, event_data) select pg_temp.u(6, n), pg_temp.u(1, n), 'user_joined', '{"name":"marker"}' from generate_series(1, 40) n;
insert into public.live_session_sets (id, session_id, user_id, exercise_id, exercise_name, set_type, weight_kg, reps, timestamp_ms) select pg_temp.u(7, n), pg_temp.u(6, n), pg_temp.u(1, n), 'bench-press', 'Bench press', 'working', 60, 8, 1760000000000 from generate_series(1, 40) n;
insert into public.live_session_reactions (session_id, from_user_id, to_user_id, emote, target_set_id) select pg_temp.u(6, n), pg_temp.u(1, n), pg_temp.u(1, n % 40 + 1), 'fire', pg_temp.u(7, n) from generate_series(1, 40) n;
insert into public.live_session_messages (session_id, user_id, message) select pg_temp.u(6, n), pg_temp.u(1, n), 'marker message' from generate_series(1, 40) n;
insert into public.live_session_invitations (session_id, host_id, recipient_id, expires_at) select pg_temp.u(6, n), pg_temp.u(1, n), pg_temp.u(1, n % 40 + 1), now() from generate_series(1, 40) n;
insert into public.workout_presence (user_id, current_exercise_id, current_exercise_name) select pg_temp.u(1, n), 'squat', 'Squat' from generate_series(1, 40) n;
insert into public.quick_reactions (from_user_id, to_user_id, emote) select pg_temp.u(1, n), pg_temp.u(1, n % 40 + 1), 'clap' from generate_series(1, 40) n;
insert into public.buddy_cues (personality_id, category, text) select 'stoic', 'HYPE', 'Marker cue ' || n from generate_series(1, 40) n;
insert into public.user_buddy_state (user_id, current_buddy_id) select pg_temp.u(1, n), 'stoic' from generate_series(1, 40) n;
insert into public.day_logs (session_id, user_id, hydration, nutrition, carbs_level, energy_level, sleep_quality, mood, notes) select pg_temp.u(8, n), pg_temp.u(1, n), 3, 'light', 'low', 3, 4, 'focused', 'marker notes' from generate_series(1, 40) n;
insert into public.exercise_notes (user_id, exercise_id, note) select pg_temp.u(1, n), 'squat', 'marker note' from generate_series(1, 40) n;
set session_replication_role = origin;
