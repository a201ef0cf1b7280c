-- The app as built, part 4: row-level security. auth.uid() stands bare, so it is read once a row; no policy names a role.
do $$
declare t name;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', t);
  end loop;
end $$;

create policy "Users can view profiles for discovery" on public.users for select
  using (true);
create policy "Users can update own profile" on public.users for update
  using (auth.uid() = id);
create policy "Users can insert own profile" on public.users for insert
  with check (auth.uid() = id);

create policy "Users can view own routines" on public.routines for select
  using (auth.uid() = user_id);
create policy "Users can create own routines" on public.routines for insert
  with check (auth.uid() = user_id);
create policy "Users can update own routines" on public.routines for update
  using (auth.uid() = user_id);
create policy "Users can delete own routines" on public.routines for delete
  using (auth.uid() = user_id);

create policy "Users can view own workouts" on public.workouts for select
  using (auth.uid() = user_id);
create policy "Users can create own workouts" on public.workouts for insert
  with check (auth.uid() = user_id);
create policy "Users can update own workouts" on public.workouts for update
  using (auth.uid() = user_id);
create policy "Users can delete own workouts" on public.workouts for delete
  using (auth.uid() = user_id);

create policy "Users can view own friendships" on public.friendships for select
  using (auth.uid() = user_id or auth.uid() = friend_id);
create policy "Users can create friendships involving themselves" on public.friendships for insert
  with check (auth.uid() = user_id);
create policy "Users can update friendships involving themselves" on public.friendships for update
  using (auth.uid() = user_id or auth.uid() = friend_id);
create policy "Users can delete friendships involving themselves" on public.friendships for delete
  using (auth.uid() = user_id or auth.uid() = friend_id);

create policy "Users can view accessible posts" on public.posts for select
  using (public.is_friend_or_public(auth.uid(), author_id, privacy));
create policy "Users can create own posts" on public.posts for insert
  with check (auth.uid() = author_id);
create policy "Users can update own posts" on public.posts for update
  using (auth.uid() = author_id);
create policy "Users can delete own posts" on public.posts for delete
  using (auth.uid() = author_id);

create policy "Users can view reactions on accessible posts" on public.reactions for select
  using (exists (select from public.posts p
    where p.id = reactions.post_id and public.is_friend_or_public(auth.uid(), p.author_id, p.privacy)));
create policy "Users can create own reactions" on public.reactions for insert
  with check (auth.uid() = user_id);
create policy "Users can delete own reactions" on public.reactions for delete
  using (auth.uid() = user_id);

create policy "Users can view comments on accessible posts" on public.comments for select
  using (exists (select from public.posts p
    where p.id = comments.post_id and public.is_friend_or_public(auth.uid(), p.author_id, p.privacy)));
create policy "Users can create own comments" on public.comments for insert
  with check (auth.uid() = user_id);
create policy "Users can delete own comments" on public.comments for delete
  using (auth.uid() = user_id);

create policy "Users can view own notifications" on public.notifications for select
  using (auth.uid() = user_id);
create policy "Users can update own notifications" on public.notifications for update
  using (auth.uid() = user_id);
create policy "Users can delete own notifications" on public.notifications for delete
  using (auth.uid() = user_id);

create policy "Users can manage own push tokens" on public.user_push_tokens for all
  using (auth.uid() = user_id);

create policy "Users can read own milestones" on public.user_milestones for select
  using (auth.uid() = user_id);
create policy "Users can insert own milestones" on public.user_milestones for insert
  with check (auth.uid() = user_id);
create policy "Users can update own milestones" on public.user_milestones for update
  using (auth.uid() = user_id);
create policy "Users can delete own milestones" on public.user_milestones for delete
  using (auth.uid() = user_id);

create policy "Users can create reports" on public.reports for insert
  with check (auth.uid() = reporter_user_id);
create policy "Users can read own reports" on public.reports for select
  using (auth.uid() = reporter_user_id);

create policy "Users can view their own rooms and rooms they are members of" on public.hangout_rooms for select
  using (owner_id = auth.uid() or auth.uid() = any (members));
create policy "Users can create their own rooms" on public.hangout_rooms for insert
  with check (owner_id = auth.uid());
create policy "Room owners can update their rooms" on public.hangout_rooms for update
  using (owner_id = auth.uid());
create policy "Room owners can delete their rooms" on public.hangout_rooms for delete
  using (owner_id = auth.uid());

create policy "Users can view decorations in rooms they have access to" on public.room_decorations for select
  using (exists (select from public.hangout_rooms r
    where r.id = room_decorations.room_id and (r.owner_id = auth.uid() or auth.uid() = any (r.members))));
create policy "Users can add decorations to rooms they have access to" on public.room_decorations for insert
  with check (exists (select from public.hangout_rooms r
    where r.id = room_decorations.room_id and (r.owner_id = auth.uid() or auth.uid() = any (r.members))));
create policy "Users can update decorations they contributed" on public.room_decorations for update
  using (contributed_by = auth.uid());
create policy "Users can delete decorations they contributed" on public.room_decorations for delete
  using (contributed_by = auth.uid());

create policy "Users can view presence in rooms they have access to" on public.user_presence for select
  using (exists (select from public.hangout_rooms r
    where r.id = user_presence.room_id and (r.owner_id = auth.uid() or auth.uid() = any (r.members))));
create policy "Users can insert their own presence" on public.user_presence for insert
  with check (user_id = auth.uid());
create policy "Users can update their own presence" on public.user_presence for update
  using (user_id = auth.uid());
create policy "Users can delete their own presence" on public.user_presence for delete
  using (user_id = auth.uid());

create policy "Users can view their own DNA history" on public.forge_dna_history for select
  using (user_id = auth.uid());
create policy "Users can insert their own DNA history" on public.forge_dna_history for insert
  with check (user_id = auth.uid());
create policy "Users can update their own DNA history" on public.forge_dna_history for update
  using (user_id = auth.uid());
create policy "Users can delete their own DNA history" on public.forge_dna_history for delete
  using (user_id = auth.uid());

create policy "Host can view own sessions" on public.live_sessions for select
  using (auth.uid() = host_id);
create policy "Anyone can view active sessions for discovery" on public.live_sessions for select
  using (status = 'active');
create policy "Host can manage own sessions" on public.live_sessions for all
  using (auth.uid() = host_id)
  with check (auth.uid() = host_id);

create policy "Users can join sessions" on public.live_session_participants for insert
  with check (auth.uid() = user_id);
create policy "Users can update own participation" on public.live_session_participants for update
  using (auth.uid() = user_id);
create policy "Users can leave sessions" on public.live_session_participants for delete
  using (auth.uid() = user_id);
create policy "Session participants can view each other" on public.live_session_participants for select
  using (auth.uid() = user_id or exists (select from public.live_sessions s
    where s.id = live_session_participants.session_id and s.host_id = auth.uid()));

-- In the next four tables session_id resolves to the inner table: the condition compares the column with itself.
create policy "Participants can view session events" on public.live_session_events for select
  using (exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));
create policy "Participants can create events in their session" on public.live_session_events for insert
  with check (exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));

create policy "Participants can view session sets" on public.live_session_sets for select
  using (exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));
create policy "Participants can log their own sets" on public.live_session_sets for insert
  with check (auth.uid() = user_id and exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));

create policy "Participants can view session reactions" on public.live_session_reactions for select
  using (exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));
create policy "Participants can send reactions" on public.live_session_reactions for insert
  with check (exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));

create policy "Participants can view session messages" on public.live_session_messages for select
  using (exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));
create policy "Participants can send messages" on public.live_session_messages for insert
  with check (exists (select from public.live_session_participants p where p.session_id = session_id and p.user_id = auth.uid()));

create policy "Users can view their invitations" on public.live_session_invitations for select
  using (auth.uid() = recipient_id or auth.uid() = host_id);
create policy "Host can create invitations" on public.live_session_invitations for insert
  with check (auth.uid() = host_id);
create policy "Recipients can update their invitations" on public.live_session_invitations for update
  using (auth.uid() = recipient_id);

-- user_id resolves to the inner table here too.
create policy "Users can insert own workout presence" on public.workout_presence for insert
  with check (auth.uid() = user_id);
create policy "Users can update own workout presence" on public.workout_presence for update
  using (auth.uid() = user_id);
create policy "Friends can view each other's workout presence" on public.workout_presence for select
  using (auth.uid() = user_id
    or exists (select from public.friendships f where f.user_id = auth.uid() and f.friend_id = user_id and f.status = 'friends')
    or exists (select from public.friendships f where f.user_id = user_id and f.friend_id = auth.uid() and f.status = 'friends'));

create policy "Users can send quick reactions" on public.quick_reactions for insert
  with check (auth.uid() = from_user_id);
create policy "Users can view reactions to themselves" on public.quick_reactions for select
  using (auth.uid() = to_user_id or auth.uid() = from_user_id);

create policy "Personalities are viewable by everyone" on public.buddy_personalities for select
  using (is_active = true);

create policy "Cues are viewable by everyone" on public.buddy_cues for select
  using (is_active = true);

create policy "Users can view own buddy state" on public.user_buddy_state for select
  using (auth.uid() = user_id);
create policy "Users can insert own buddy state" on public.user_buddy_state for insert
  with check (auth.uid() = user_id);
create policy "Users can update own buddy state" on public.user_buddy_state for update
  using (auth.uid() = user_id);

create policy "Users can view own day logs" on public.day_logs for select
  using (auth.uid() = user_id);
create policy "Users can insert own day logs" on public.day_logs for insert
  with check (auth.uid() = user_id);
create policy "Users can update own day logs" on public.day_logs for update
  using (auth.uid() = user_id)
  with check (auth.uid() = user_id);
create policy "Users can delete own day logs" on public.day_logs for delete
  using (auth.uid() = user_id);

create policy "Users can view own exercise notes" on public.exercise_notes for select
  using (auth.uid() = user_id);
create policy "Users can insert own exercise notes" on public.exercise_notes for insert
  with check (auth.uid() = user_id);
create policy "Users can update own exercise notes" on public.exercise_notes for update
  using (auth.uid() = user_id);
create policy "Users can delete own exercise notes" on public.exercise_notes for delete
  using (auth.uid() = user_id);

-- Media: anybody reads, the owner of the first folder of a path writes.
create policy "Anyone can view avatars" on storage.objects for select to public using (bucket_id = 'avatars');
create policy "Users can upload own avatar" on storage.objects for insert to authenticated
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = auth.uid()::text);
create policy "Users can update own avatar" on storage.objects for update to authenticated
  using (bucket_id = 'avatars' and (storage.foldername(name))[1] = auth.uid()::text)
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = auth.uid()::text);
create policy "Users can delete own avatar" on storage.objects for delete to authenticated
  using (bucket_id = 'avatars' and (storage.foldername(name))[1] = auth.uid()::text);
create policy "Anyone can view post photos" on storage.objects for select to public using (bucket_id = 'posts');
create policy "Users can upload own post photos" on storage.objects for insert to authenticated
  with check (bucket_id = 'posts' and (storage.foldername(name))[1] = auth.uid()::text);
create policy "Users can update own post photos" on storage.objects for update to authenticated
  using (bucket_id = 'posts' and (storage.foldername(name))[1] = auth.uid()::text)
  with check (bucket_id = 'posts' and (storage.foldername(name))[1] = auth.uid()::text);
create policy "Users can delete own post photos" on storage.objects for delete to authenticated
  using (bucket_id = 'posts' and (storage.foldername(name))[1] = auth.uid()::text);
