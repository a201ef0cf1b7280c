-- Removes exactly the rows that the merge brought, and counts the posts again.
begin;
set local session_replication_role = replica;
delete from public.comments c using restored.comments_back b where b.id = c.id;
update public.posts p
set comment_count = (select count(*) from public.comments c where c.post_id = p.id)
where p.id in (select r.post_id from restored.comments r join restored.comments_back using (id));
commit;
drop table restored.comments_back;
