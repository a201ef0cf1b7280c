-- Indexes for the queries that the app runs. Each is built without blocking writes; run the statements one by one.
-- A build that failed leaves an invalid index, which `if not exists` would skip: drop what this names before, and run it again after.
select indexrelid::regclass as invalid from pg_index where not indisvalid;
-- Friend list from the other side, and the foreign key.
create index concurrently if not exists friendships_friend_status on public.friendships (friend_id, status);
-- Streak leaderboard.
create index concurrently if not exists users_longest_streak on public.users (longest_streak desc);
-- Feed page by cursor: order and tie-break in the index.
create index concurrently if not exists posts_privacy_cursor on public.posts (privacy, created_at desc, id desc);
-- Foreign keys that a cascade would otherwise look up by reading the whole table.
create index concurrently if not exists notifications_post on public.notifications (post_id) where post_id is not null;
create index concurrently if not exists notifications_comment on public.notifications (comment_id) where comment_id is not null;
create index concurrently if not exists reactions_user on public.reactions (user_id);
create index concurrently if not exists comments_user on public.comments (user_id);
create index concurrently if not exists comments_parent on public.comments (parent_comment_id) where parent_comment_id is not null;
create index concurrently if not exists workouts_routine on public.workouts (routine_id) where routine_id is not null;
-- Replaced by the cursor index above.
drop index concurrently if exists public.idx_posts_privacy_created;
