-- A friendship is two rows: one call writes both, so that no client needs the right to write the other person's row.
-- The trigger as built would send a second notice, to the person who asks.
drop trigger if exists trigger_create_notification_for_friend_request on public.friendships;
drop function if exists public.create_notification_for_friend_request();

create function public.request_friend(other uuid) returns void language plpgsql security definer set search_path = '' as $$
declare me uuid := (select auth.uid());
begin
  if me is null or other = me then
    raise exception 'request_friend: sign in and name another user' using errcode = '22023';
  end if;
  insert into public.friendships (user_id, friend_id, status)
  values (me, other, 'requested'), (other, me, 'pending')
  on conflict (user_id, friend_id) do nothing;
  if found then
    insert into public.notifications (user_id, type, title, body) values (other, 'friend_request', 'New friend request', '');
  end if;
end $$;

create function public.accept_friend(other uuid) returns void language plpgsql security definer set search_path = '' as $$
declare me uuid := (select auth.uid());
begin
  perform 1 from public.friendships where user_id = me and friend_id = other and status = 'pending' for update;
  if not found then
    raise exception 'accept_friend: no request from this user' using errcode = 'P0002';
  end if;
  update public.friendships set status = 'friends', updated_at = now()
  where (user_id, friend_id) in ((me, other), (other, me));
end $$;

create function public.remove_friend(other uuid) returns void language sql security definer set search_path = '' as $$
  delete from public.friendships
  where (user_id, friend_id) in (((select auth.uid()), other), (other, (select auth.uid()))) and status <> 'blocked';
$$;

revoke insert, update, delete on public.friendships from anon, authenticated;
revoke execute on function public.request_friend, public.accept_friend, public.remove_friend from public, anon;
grant execute on function public.request_friend, public.accept_friend, public.remove_friend to authenticated;
