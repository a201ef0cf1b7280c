-- Brings the missing rows back and leaves every other row as it is. Triggers are off for this transaction, so nobody is notified again;
-- keys are checked by hand below, since they are off with them.
begin;
set local lock_timeout = '2s';
set local session_replication_role = replica;
create table restored.comments_back as
select r.id from restored.comments r
where not exists (select from public.comments p where p.id = r.id)
  and exists (select from public.posts p where p.id = r.post_id)
  and exists (select from public.users u where u.id = r.user_id);
alter table restored.comments_back add primary key (id);
insert into public.comments select r.* from restored.comments r join restored.comments_back using (id);
commit;
select count(*) as brought_back from restored.comments_back;
-- Must be 0: replies whose parent is not there.
select count(*) as without_parent from public.comments c
where parent_comment_id is not null and not exists (select from public.comments p where p.id = c.parent_comment_id);
