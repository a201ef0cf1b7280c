-- Like and comment counters that count for everyone: the trigger runs with its owner's rights and a pinned search_path.
create function public.count_reaction() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    update public.posts set like_count = like_count + 1 where id = new.post_id;
  else
    update public.posts set like_count = greatest(like_count - 1, 0) where id = old.post_id;
  end if;
  return null;
end $$;

create function public.count_comment() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    update public.posts set comment_count = comment_count + 1 where id = new.post_id;
  else
    update public.posts set comment_count = greatest(comment_count - 1, 0) where id = old.post_id;
  end if;
  return null;
end $$;

drop trigger if exists increment_likes_on_insert on public.reactions;
drop trigger if exists decrement_likes_on_delete on public.reactions;
drop trigger if exists increment_comments_on_insert on public.comments;
drop trigger if exists decrement_comments_on_delete on public.comments;
create trigger reactions_count after insert or delete on public.reactions
  for each row execute function public.count_reaction();
create trigger comments_count after insert or delete on public.comments
  for each row execute function public.count_comment();

-- The counters were never right: set them once from the rows.
update public.posts p set
  like_count = (select count(*) from public.reactions r where r.post_id = p.id),
  comment_count = (select count(*) from public.comments c where c.post_id = p.id);
