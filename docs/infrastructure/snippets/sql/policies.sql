-- Row-level security: auth.uid() in a sub-select (read once a query, not once a row), signed-in users only.
-- Replaces the app's own policies by name where they are slow or wrong; every other policy keeps its condition. Run it as one
-- transaction: a migration is one, and so is psql --single-transaction. The guard undoes everything if a policy is left that this
-- file does not know.
drop policy if exists "Users can view own profile" on public.users;
drop policy if exists "Users can view profiles for discovery" on public.users;
drop policy if exists "Users can update own profile" on public.users;
drop policy if exists "Users can insert own profile" on public.users;
drop policy if exists "Users can view own workouts" on public.workouts;
drop policy if exists "Users can create own workouts" on public.workouts;
drop policy if exists "Users can update own workouts" on public.workouts;
drop policy if exists "Users can delete own workouts" on public.workouts;
drop policy if exists "Users can view own routines" on public.routines;
drop policy if exists "Users can create own routines" on public.routines;
drop policy if exists "Users can update own routines" on public.routines;
drop policy if exists "Users can delete own routines" on public.routines;
drop policy if exists "Users can manage own push tokens" on public.user_push_tokens;
drop policy if exists "Users can view own friendships" on public.friendships;
drop policy if exists "Users can create friendships involving themselves" on public.friendships;
drop policy if exists "Users can update friendships involving themselves" on public.friendships;
drop policy if exists "Users can delete friendships involving themselves" on public.friendships;
drop policy if exists "Anyone can view public posts" on public.posts;
drop policy if exists "Users can view accessible posts" on public.posts;
drop policy if exists "Users can create own posts" on public.posts;
drop policy if exists "Users can update own posts" on public.posts;
drop policy if exists "Users can delete own posts" on public.posts;
drop policy if exists "Anyone can view reactions" on public.reactions;
drop policy if exists "Users can view reactions on accessible posts" on public.reactions;
drop policy if exists "Users can create own reactions" on public.reactions;
drop policy if exists "Users can delete own reactions" on public.reactions;
drop policy if exists "Anyone can view comments" on public.comments;
drop policy if exists "Users can view comments on accessible posts" on public.comments;
drop policy if exists "Users can create own comments" on public.comments;
drop policy if exists "Users can delete own comments" on public.comments;
drop policy if exists "Users can view own notifications" on public.notifications;
drop policy if exists "Users can update own notifications" on public.notifications;
drop policy if exists "Users can delete own notifications" on public.notifications;
drop policy if exists "Users can view their own rooms and rooms they are members of" on public.hangout_rooms;
drop policy if exists "Session participants can view each other" on public.live_session_participants;
drop policy if exists "Participants can view session messages" on public.live_session_messages;
drop policy if exists "Participants can send messages" on public.live_session_messages;
drop policy if exists "Users can view decorations in rooms they have access to" on public.room_decorations;
drop policy if exists "Users can add decorations to rooms they have access to" on public.room_decorations;
drop policy if exists "Users can view presence in rooms they have access to" on public.user_presence;
drop policy if exists "Participants can view session events" on public.live_session_events;
drop policy if exists "Participants can create events in their session" on public.live_session_events;
drop policy if exists "Participants can view session sets" on public.live_session_sets;
drop policy if exists "Participants can log their own sets" on public.live_session_sets;
drop policy if exists "Participants can view session reactions" on public.live_session_reactions;
drop policy if exists "Participants can send reactions" on public.live_session_reactions;
drop policy if exists "Friends can view each other's workout presence" on public.workout_presence;

alter table public.routines enable row level security;
alter table public.user_push_tokens enable row level security;

-- region: friends-set
-- Friends of the caller as a set: evaluated once and hashed. It runs as its owner, so that it does not recurse into policies.
create function public.my_friend_ids() returns setof uuid language sql stable security definer set search_path = '' as $$
  select friend_id from public.friendships where user_id = (select auth.uid()) and status = 'friends';
$$;
revoke execute on function public.my_friend_ids from public, anon;
grant execute on function public.my_friend_ids to authenticated;
-- endregion

create function public.my_live_sessions() returns setof uuid language sql stable security definer set search_path = '' as $$
  select session_id from public.live_session_participants where user_id = (select auth.uid());
$$;
revoke execute on function public.my_live_sessions from public, anon;
grant execute on function public.my_live_sessions to authenticated;

-- fixes/progress.sql ignores what a phone writes to experience, level and streak.
create policy users_own on public.users for select to authenticated using (id = (select auth.uid()));
create policy users_add on public.users for insert to authenticated with check (id = (select auth.uid()));
create policy users_edit on public.users for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));
create policy workouts_own on public.workouts to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy routines_own on public.routines to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy tokens_own on public.user_push_tokens for select to authenticated using (user_id = (select auth.uid()));
create policy tokens_remove on public.user_push_tokens for delete to authenticated using (user_id = (select auth.uid()));
create policy friendships_own on public.friendships for select to authenticated using (user_id = (select auth.uid()));

-- region: posts-read
create policy posts_read on public.posts for select to authenticated using (
  privacy = 'public' or author_id = (select auth.uid()) or author_id in (select public.my_friend_ids()));
-- endregion
create policy posts_add on public.posts for insert to authenticated with check (author_id = (select auth.uid()));
create policy posts_edit on public.posts for update to authenticated
  using (author_id = (select auth.uid())) with check (author_id = (select auth.uid()));
create policy posts_remove on public.posts for delete to authenticated using (author_id = (select auth.uid()));
-- The counters belong to the triggers.
revoke update on public.posts from anon, authenticated;
grant update (title, caption, privacy) on public.posts to authenticated;
revoke insert on public.posts from anon, authenticated;
grant insert (id, client_id, author_id, title, caption, privacy, workout_snapshot) on public.posts to authenticated;

-- A reaction or comment is visible, and can be made, where its post is visible.
create policy reactions_read on public.reactions for select to authenticated
  using (exists (select 1 from public.posts p where p.id = reactions.post_id));
create policy reactions_add on public.reactions for insert to authenticated with check (
  user_id = (select auth.uid()) and exists (select 1 from public.posts p where p.id = reactions.post_id));
create policy reactions_remove on public.reactions for delete to authenticated using (user_id = (select auth.uid()));
create policy comments_read on public.comments for select to authenticated
  using (exists (select 1 from public.posts p where p.id = comments.post_id));
create policy comments_add on public.comments for insert to authenticated with check (
  user_id = (select auth.uid()) and exists (select 1 from public.posts p where p.id = comments.post_id));
create policy comments_remove on public.comments for delete to authenticated using (user_id = (select auth.uid()));

create policy notifications_own on public.notifications for select to authenticated using (user_id = (select auth.uid()));
create policy notifications_mark on public.notifications for update to authenticated using (user_id = (select auth.uid()));
create policy notifications_remove on public.notifications for delete to authenticated using (user_id = (select auth.uid()));
revoke update on public.notifications from anon, authenticated;
grant update (read_at) on public.notifications to authenticated;

create policy members_own on public.hangout_members for select to authenticated using (user_id = (select auth.uid()));
create policy rooms_member on public.hangout_rooms for select to authenticated using (
  owner_id = (select auth.uid()) or id in (select m.room_id from public.hangout_members m where m.user_id = (select auth.uid())));
-- What stands in a room, and who is in it, is seen by those who see the room.
create policy decorations_read on public.room_decorations for select to authenticated
  using (exists (select from public.hangout_rooms r where r.id = room_decorations.room_id));
create policy decorations_add on public.room_decorations for insert to authenticated with check (
  contributed_by = (select auth.uid()) and exists (select from public.hangout_rooms r where r.id = room_decorations.room_id));
create policy presence_read on public.user_presence for select to authenticated
  using (exists (select from public.hangout_rooms r where r.id = user_presence.room_id));

-- The table name before session_id is the point: without it the condition compares a column with itself.
create policy participants_read on public.live_session_participants for select to authenticated
  using (live_session_participants.session_id in (select public.my_live_sessions()));
create policy messages_read on public.live_session_messages for select to authenticated
  using (live_session_messages.session_id in (select public.my_live_sessions()));
create policy messages_send on public.live_session_messages for insert to authenticated with check (
  user_id = (select auth.uid()) and live_session_messages.session_id in (select public.my_live_sessions()));
create policy events_read on public.live_session_events for select to authenticated
  using (live_session_events.session_id in (select public.my_live_sessions()));
create policy events_add on public.live_session_events for insert to authenticated with check (
  user_id = (select auth.uid()) and live_session_events.session_id in (select public.my_live_sessions()));
create policy sets_read on public.live_session_sets for select to authenticated
  using (live_session_sets.session_id in (select public.my_live_sessions()));
create policy sets_add on public.live_session_sets for insert to authenticated with check (
  user_id = (select auth.uid()) and live_session_sets.session_id in (select public.my_live_sessions()));
create policy session_reactions_read on public.live_session_reactions for select to authenticated
  using (live_session_reactions.session_id in (select public.my_live_sessions()));
create policy session_reactions_add on public.live_session_reactions for insert to authenticated with check (
  from_user_id = (select auth.uid()) and live_session_reactions.session_id in (select public.my_live_sessions()));
-- Who trains now is seen by oneself and by friends.
create policy training_read on public.workout_presence for select to authenticated using (
  user_id = (select auth.uid()) or user_id in (select public.my_friend_ids()));

create policy threads_own on public.chat_threads for select to authenticated
  using ((select auth.uid()) in (low_user, high_user));
create policy chat_read on public.chat_messages for select to authenticated
  using (exists (select 1 from public.chat_threads t where t.id = chat_messages.thread_id));
create policy chat_send on public.chat_messages for insert to authenticated with check (
  sender_id = (select auth.uid()) and exists (select 1 from public.chat_threads t where t.id = chat_messages.thread_id));

-- Policies add up: one that was made in the dashboard would keep its rows open beside the new ones.
do $$
declare unknown text;
begin
  select string_agg(format('%I on %I', policyname, tablename), ', ') into unknown from pg_policies
  where schemaname = 'public' and policyname !~ '_(own|read|add|edit|remove|mark|send)$' and tablename in (
    'users', 'workouts', 'routines', 'user_push_tokens', 'friendships', 'posts', 'reactions', 'comments', 'notifications');
  if unknown is not null then
    raise exception 'policies: not known to this file, decide on them first: %', unknown;
  end if;
end $$;

-- region: keep-others
-- Every policy that this file does not replace keeps its condition, with auth.uid() in a sub-select, and is for signed-in users.
do $$
declare
  p record;
  once constant text := '(select auth.uid())';
begin
  for p in select policyname, tablename, roles,
      replace(regexp_replace(qual, '\( ?SELECT auth\.uid\(\) AS uid\)', 'auth.uid()', 'g'), 'auth.uid()', once) as reads,
      replace(regexp_replace(with_check, '\( ?SELECT auth\.uid\(\) AS uid\)', 'auth.uid()', 'g'), 'auth.uid()', once) as writes
    from pg_policies where schemaname = 'public' and roles = '{public}' loop
    execute format('alter policy %I on public.%I to authenticated', p.policyname, p.tablename)
      || coalesce(' using (' || p.reads || ')', '') || coalesce(' with check (' || p.writes || ')', '');
  end loop;
end $$;
-- endregion
