-- The feed in two steps of growth: a cursor page over the newest posts, then a timeline written when a post is made.

-- region: cursor
-- Page by cursor: reads only the page, however far down it is. First page: 'infinity' and the largest uuid.
create function public.feed_page(before_time timestamptz, before_id uuid, page_size integer default 20)
returns setof public.posts language sql stable security invoker set search_path = '' as $$
  select p.* from public.posts p
  where p.privacy = 'public' and (p.created_at, p.id) < (before_time, before_id)
  order by p.created_at desc, p.id desc limit least(page_size, 50);
$$;

-- endregion

-- region: friends
-- Friends' page: the newest few of each friend through (author_id, created_at), merged.
create function public.friends_page(before_time timestamptz, page_size integer default 20)
returns setof public.posts language sql stable security definer set search_path = '' as $$
  select p.* from public.my_friend_ids() f (id)
  cross join lateral (
    select * from public.posts q where q.author_id = f.id and q.created_at < before_time
    order by q.created_at desc limit least(page_size, 50)
  ) p order by p.created_at desc, p.id desc limit least(page_size, 50);
$$;

-- endregion

-- region: timeline
-- Materialised timeline: one row per reader and post, so that a page is one index range.
create table public.timeline (
  reader_id uuid not null references public.users (id) on delete cascade,
  created_at timestamptz not null,
  post_id uuid not null references public.posts (id) on delete cascade,
  primary key (reader_id, created_at, post_id)
);
create index timeline_post on public.timeline (post_id);
alter table public.timeline enable row level security;
create policy timeline_own on public.timeline for select to authenticated using (reader_id = (select auth.uid()));

create function public.fan_out_post() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.timeline (reader_id, created_at, post_id)
  select f.user_id, new.created_at, new.id from public.friendships f
  where f.friend_id = new.author_id and f.status = 'friends';
  return null;
end $$;
create trigger posts_fan_out after insert on public.posts for each row execute function public.fan_out_post();
-- endregion
revoke execute on function public.feed_page, public.friends_page from public, anon;
grant execute on function public.feed_page, public.friends_page to authenticated;
