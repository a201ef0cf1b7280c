-- The counters that triggers keep, for the posts of the rows that came back.
update public.posts p
set comment_count = (select count(*) from public.comments c where c.post_id = p.id)
where p.id in (select c.post_id from public.comments c join restored.comments_back using (id));
