update public.posts p
set comment_count = (select count(*) from public.comments c where c.post_id = p.id),
    like_count = (select count(*) from public.reactions r where r.post_id = p.id)
where p.comment_count <> (select count(*) from public.comments c where c.post_id = p.id)
   or p.like_count <> (select count(*) from public.reactions r where r.post_id = p.id);
