-- Notices that name the columns that exist, link their post and comment, and keep personal names out of the stored data.
create function public.notify_comment() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.notifications (user_id, type, title, body, post_id, comment_id)
  select p.author_id, 'comment', 'New comment', left(new.text, 50), new.post_id, new.id
  from public.posts p where p.id = new.post_id and p.author_id <> new.user_id;
  return null;
end $$;

create function public.notify_reaction() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.notifications (user_id, type, title, body, post_id)
  select p.author_id, 'reaction', 'New reaction', new.emote, new.post_id
  from public.posts p where p.id = new.post_id and p.author_id <> new.user_id;
  return null;
end $$;

drop trigger if exists trigger_create_notification_for_comment on public.comments;
drop trigger if exists trigger_create_notification_for_reaction on public.reactions;
drop function if exists public.create_notification_for_comment();
drop function if exists public.create_notification_for_reaction();
create trigger comments_notify after insert on public.comments
  for each row execute function public.notify_comment();
create trigger reactions_notify after insert on public.reactions
  for each row execute function public.notify_reaction();
