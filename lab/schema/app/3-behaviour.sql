-- The app as built, part 3: functions and triggers, with the defects that the files in fixes/ of the guide repair.
-- region: change times and counters
create function public.update_updated_at_column() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create function public.update_user_push_tokens_updated_at() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create function public.update_day_logs_updated_at() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create function public.update_reports_updated_at() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create function public.update_participant_last_active() returns trigger language plpgsql as $$ begin new.last_active_at := now(); return new; end $$;
create function public.update_workout_presence_timestamp() returns trigger language plpgsql as $$ begin new.last_updated_at := now(); return new; end $$;
create trigger update_users_updated_at before update on public.users for each row execute function public.update_updated_at_column();
create trigger update_routines_updated_at before update on public.routines for each row execute function public.update_updated_at_column();
create trigger update_friendships_updated_at before update on public.friendships for each row execute function public.update_updated_at_column();
create trigger update_buddy_personalities_updated_at before update on public.buddy_personalities for each row execute function public.update_updated_at_column();
create trigger update_buddy_cues_updated_at before update on public.buddy_cues for each row execute function public.update_updated_at_column();
create trigger update_user_buddy_state_updated_at before update on public.user_buddy_state for each row execute function public.update_updated_at_column();
create trigger update_exercise_notes_updated_at before update on public.exercise_notes for each row execute function public.update_updated_at_column();
create trigger trigger_user_push_tokens_updated_at before update on public.user_push_tokens for each row execute function public.update_user_push_tokens_updated_at();
create trigger trigger_day_logs_updated_at before update on public.day_logs for each row execute function public.update_day_logs_updated_at();
create trigger reports_updated_at_trigger before update on public.reports for each row execute function public.update_reports_updated_at();
create trigger update_participant_last_active_trigger before update on public.live_session_participants for each row execute function public.update_participant_last_active();
create trigger update_workout_presence_timestamp_trigger before update on public.workout_presence for each row execute function public.update_workout_presence_timestamp();

-- These counters run as whoever reacts or joins, and row-level security lets only the owner change the row: they stay at zero.
create function public.increment_like_count() returns trigger language plpgsql as $$
begin update public.posts set like_count = like_count + 1 where id = new.post_id; return new; end $$;
create function public.decrement_like_count() returns trigger language plpgsql as $$
begin update public.posts set like_count = greatest(like_count - 1, 0) where id = old.post_id; return old; end $$;
create function public.increment_comment_count() returns trigger language plpgsql as $$
begin update public.posts set comment_count = comment_count + 1 where id = new.post_id; return new; end $$;
create function public.decrement_comment_count() returns trigger language plpgsql as $$
begin update public.posts set comment_count = greatest(comment_count - 1, 0) where id = old.post_id; return old; end $$;
create function public.increment_participant_count() returns trigger language plpgsql as $$
begin update public.live_sessions set participant_count = participant_count + 1 where id = new.session_id; return new; end $$;
create function public.decrement_participant_count() returns trigger language plpgsql as $$
begin update public.live_sessions set participant_count = greatest(participant_count - 1, 0) where id = old.session_id; return old; end $$;
create function public.increment_sets_completed() returns trigger language plpgsql as $$
begin update public.live_sessions set total_sets_completed = total_sets_completed + 1 where id = new.session_id; return new; end $$;
create trigger increment_likes_on_insert after insert on public.reactions for each row execute function public.increment_like_count();
create trigger decrement_likes_on_delete after delete on public.reactions for each row execute function public.decrement_like_count();
create trigger increment_comments_on_insert after insert on public.comments for each row execute function public.increment_comment_count();
create trigger decrement_comments_on_delete after delete on public.comments for each row execute function public.decrement_comment_count();
create trigger increment_participant_count_on_insert after insert on public.live_session_participants for each row execute function public.increment_participant_count();
create trigger decrement_participant_count_on_delete after delete on public.live_session_participants for each row execute function public.decrement_participant_count();
create trigger increment_sets_completed_on_insert after insert on public.live_session_sets for each row execute function public.increment_sets_completed();
-- endregion

-- region: notifications and push
create function public.create_notification_for_friend_request() returns trigger language plpgsql security definer as $$
declare sender text := (select display_name from public.users where id = new.user_id);
begin
  insert into public.notifications (user_id, type, title, body, data)
  values (new.friend_id, 'friend_request', 'New Friend Request', sender || ' wants to be your friend!',
    jsonb_build_object('type', 'friend_request', 'screen', 'friends', 'senderId', new.user_id, 'senderName', sender));
  return new;
end $$;
create trigger trigger_create_notification_for_friend_request after insert on public.friendships
  for each row when (new.status = 'pending') execute function public.create_notification_for_friend_request();

create function public.create_notification_for_reaction() returns trigger language plpgsql security definer as $$
declare author uuid; reactor text;
begin
  select author_id into author from public.posts where id = new.post_id;
  if author = new.user_id then return new; end if;
  select display_name into reactor from public.users where id = new.user_id;
  insert into public.notifications (user_id, type, title, body, data)
  values (author, 'reaction', 'New Reaction', reactor || ' reacted to your post with ' || new.emote,
    jsonb_build_object('type', 'reaction', 'screen', 'post', 'postId', new.post_id,
      'reactorId', new.user_id, 'reactorName', reactor, 'emote', new.emote));
  return new;
end $$;
create trigger trigger_create_notification_for_reaction after insert on public.reactions
  for each row execute function public.create_notification_for_reaction();

-- Reads author_id and body of a comment, which has user_id and text: every insert of a comment fails.
create function public.create_notification_for_comment() returns trigger language plpgsql security definer as $$
declare author uuid; commenter text;
begin
  select author_id into author from public.posts where id = new.post_id;
  if author = new.author_id then return new; end if;
  select display_name into commenter from public.users where id = new.author_id;
  insert into public.notifications (user_id, type, title, body, data)
  values (author, 'comment', 'New Comment', commenter || ' commented: ' || left(new.body, 50),
    jsonb_build_object('type', 'comment', 'screen', 'post', 'postId', new.post_id, 'commentId', new.id,
      'commenterId', new.author_id, 'commenterName', commenter));
  return new;
end $$;
create trigger trigger_create_notification_for_comment after insert on public.comments
  for each row execute function public.create_notification_for_comment();

create function public.send_push_notification_on_insert() returns trigger language plpgsql security definer as $$
declare
  address text := current_setting('app.settings.supabase_url', true);
  service_key text := current_setting('app.settings.service_role_key', true);
begin
  if address is null then select decrypted_secret into address from vault.decrypted_secrets where name = 'supabase_url'; end if;
  if service_key is null then select decrypted_secret into service_key from vault.decrypted_secrets where name = 'service_role_key'; end if;
  if address is null then return new; end if;
  perform net.http_post(url := address || '/functions/v1/send-push-notification',
    headers := jsonb_build_object('Content-Type', 'application/json', 'Authorization', 'Bearer ' || coalesce(service_key, '')),
    body := jsonb_build_object('userId', new.user_id, 'payload',
      jsonb_build_object('type', new.type, 'title', new.title, 'body', new.body, 'data', coalesce(new.data, '{}'))));
  return new;
exception when others then
  raise warning 'push not sent: %', sqlerrm;
  return new;
end $$;
create trigger trigger_send_push_notification after insert on public.notifications
  for each row execute function public.send_push_notification_on_insert();

-- Three functions that trust the user id that the caller names.
create function public.register_push_token(p_user_id uuid, p_token text, p_device_info jsonb default null) returns uuid
language plpgsql security definer as $$
declare row_id uuid;
begin
  insert into public.user_push_tokens as t (user_id, token, device_info) values (p_user_id, p_token, p_device_info)
  on conflict (user_id, token) do update set device_info = coalesce(excluded.device_info, t.device_info), updated_at = now()
  returning id into row_id;
  return row_id;
end $$;
create function public.get_user_push_tokens(p_user_id uuid)
returns table (token text, device_info jsonb, created_at timestamptz, updated_at timestamptz) language plpgsql security definer as $$
begin
  return query select t.token, t.device_info, t.created_at, t.updated_at from public.user_push_tokens t
  where t.user_id = p_user_id order by t.updated_at desc;
end $$;
create function public.delete_push_token(p_user_id uuid, p_token text) returns boolean language plpgsql security definer as $$
begin
  delete from public.user_push_tokens t where t.user_id = p_user_id and t.token = p_token;
  return found;
end $$;
-- endregion

-- region: people
create function public.handle_new_user() returns trigger language plpgsql security definer as $$
begin
  insert into public.users (id, email, display_name)
  values (new.id, new.email, coalesce(new.raw_user_meta_data ->> 'full_name', new.raw_user_meta_data ->> 'name', split_part(new.email, '@', 1)))
  on conflict (id) do nothing;
  return new;
end $$;
create trigger on_auth_user_created after insert on auth.users for each row execute function public.handle_new_user();

create function public.is_friend_or_public(viewing_user_id uuid, content_author_id uuid, privacy_level text) returns boolean
language plpgsql stable security definer as $$
begin
  if viewing_user_id = content_author_id or privacy_level = 'public' then return true; end if;
  return privacy_level = 'friends' and exists (
    select from public.friendships f where f.status = 'friends'
      and ((f.user_id = viewing_user_id and f.friend_id = content_author_id)
        or (f.user_id = content_author_id and f.friend_id = viewing_user_id)));
end $$;

create function public.admin_delete_user(user_id uuid) returns boolean language plpgsql security definer set search_path = public as $$
begin
  if auth.uid() is distinct from user_id then raise exception 'an account is deleted by its owner only'; end if;
  delete from auth.users where id = user_id;
  return true;
end $$;

-- lower() on the column hides it from the trigram indexes.
create function public.search_users(search_query text, result_limit integer default 20)
returns table (id uuid, email text, display_name text, avatar_url text, created_at timestamptz, updated_at timestamptz)
language plpgsql security definer as $$
declare
  me uuid := auth.uid();
  pattern text := lower('%' || search_query || '%');
begin
  if me is null then raise exception 'sign in first'; end if;
  return query select u.id, u.email, u.display_name, u.avatar_url, u.created_at, u.updated_at from public.users u
  where u.id <> me and (lower(u.display_name) like pattern or lower(u.email) like pattern)
  order by case when lower(u.display_name) like pattern then 1 else 2 end, u.display_name nulls last, u.created_at desc
  limit result_limit;
end $$;
create function public.get_public_user_profile(target_user_id uuid)
returns table (id uuid, display_name text, avatar_url text, created_at timestamptz) language plpgsql security definer as $$
begin
  return query select u.id, u.display_name, u.avatar_url, u.created_at from public.users u where u.id = target_user_id;
end $$;
-- endregion

-- region: live sessions
create function public.create_live_session(host_id_param uuid, mode_param text, name_param text, theme_param text, planned_exercises_param jsonb)
returns public.live_sessions language plpgsql security definer as $$
declare made public.live_sessions;
begin
  insert into public.live_sessions (host_id, mode, name, theme, planned_exercises)
  values (host_id_param, mode_param, name_param, theme_param, planned_exercises_param) returning * into made;
  return made;
end $$;
create function public.end_live_session(session_id_param uuid) returns void language plpgsql security definer as $$
begin update public.live_sessions set status = 'ended', ended_at = now() where id = session_id_param; end $$;
create function public.get_live_session_summary(session_id_param uuid) returns jsonb language plpgsql security definer as $$
declare s public.live_sessions;
begin
  select * into s from public.live_sessions where id = session_id_param;
  return (select jsonb_build_object('session', to_jsonb(s),
      'participantCount', (select count(*) from public.live_session_participants p where p.session_id = session_id_param),
      'totalSets', count(*), 'totalVolumeKg', coalesce(sum(x.weight_kg * x.reps), 0),
      'durationMs', coalesce(extract(epoch from s.ended_at - s.created_at) * 1000, 0)::bigint)
    from public.live_session_sets x where x.session_id = session_id_param);
end $$;
create function public.get_participant_summary(session_id_param uuid, user_id_param uuid) returns jsonb language plpgsql security definer as $$
declare p public.live_session_participants;
begin
  select * into p from public.live_session_participants where session_id = session_id_param and user_id = user_id_param;
  return (select jsonb_build_object('participant', to_jsonb(p), 'setsCompleted', count(*),
      'totalVolumeKg', coalesce(sum(x.weight_kg * x.reps), 0), 'prCount', count(*) filter (where x.is_pr),
      'exercisesCompleted', count(distinct x.exercise_id))
    from public.live_session_sets x where x.session_id = session_id_param and x.user_id = user_id_param);
end $$;
-- endregion

-- region: buddies and notes
create function public.get_random_cue(p_personality_id text, p_category text) returns text language sql stable as $$
  select c.text from public.buddy_cues c where c.personality_id = p_personality_id and c.category = p_category and c.is_active order by random() limit 1;
$$;
create function public.get_random_cues(p_personality_id text, p_category text, p_count integer default 5)
returns table (id integer, text text, voice_url text) language sql stable as $$
  select c.id, c.text, c.voice_url from public.buddy_cues c
  where c.personality_id = p_personality_id and c.category = p_category and c.is_active order by random() limit p_count;
$$;
create function public.get_personality_cues(p_personality_id text) returns table (category text, cues jsonb) language sql stable as $$
  select c.category, jsonb_agg(jsonb_build_object('id', c.id, 'text', c.text, 'voice_url', c.voice_url))
  from public.buddy_cues c where c.personality_id = p_personality_id and c.is_active group by c.category;
$$;
create function public.get_user_exercise_notes(p_user_id uuid) returns table (exercise_id text, note text, updated_at timestamptz)
language sql stable security definer as $$
  select n.exercise_id, n.note, n.updated_at from public.exercise_notes n where n.user_id = p_user_id order by n.updated_at desc;
$$;
create function public.upsert_exercise_note(p_user_id uuid, p_exercise_id text, p_note text) returns public.exercise_notes
language plpgsql security definer as $$
declare saved public.exercise_notes;
begin
  if char_length(p_note) > 200 then raise exception 'a note has at most 200 characters'; end if;
  if coalesce(trim(p_note), '') = '' then
    delete from public.exercise_notes where user_id = p_user_id and exercise_id = p_exercise_id;
    return null;
  end if;
  insert into public.exercise_notes (user_id, exercise_id, note) values (p_user_id, p_exercise_id, trim(p_note))
  on conflict (user_id, exercise_id) do update set note = excluded.note, updated_at = now() returning * into saved;
  return saved;
end $$;
create function public.sync_exercise_notes(p_user_id uuid, p_notes jsonb) returns setof public.exercise_notes language plpgsql security definer as $$
declare n record; stored timestamptz; saved public.exercise_notes;
begin
  for n in select e ->> 'exercise_id' as exercise, trim(e ->> 'note') as note, (e ->> 'updated_at')::timestamptz as changed
           from jsonb_array_elements(p_notes) e loop
    select x.updated_at into stored from public.exercise_notes x where x.user_id = p_user_id and x.exercise_id = n.exercise;
    if stored >= n.changed then continue; end if;
    if coalesce(n.note, '') = '' then
      delete from public.exercise_notes x where x.user_id = p_user_id and x.exercise_id = n.exercise;
    else
      insert into public.exercise_notes (user_id, exercise_id, note, updated_at) values (p_user_id, n.exercise, n.note, coalesce(n.changed, now()))
      on conflict (user_id, exercise_id) do update set note = excluded.note, updated_at = excluded.updated_at returning * into saved;
      return next saved;
    end if;
  end loop;
end $$;
-- endregion
