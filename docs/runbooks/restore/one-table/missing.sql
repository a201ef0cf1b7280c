-- Put the name of the table in place of comments, here and in the next files.
select count(*) filter (where now_there.id is null) as missing,
       count(*) filter (where now_there.id is not null and now_there is distinct from saved) as different,
       count(*) filter (where now_there is not distinct from saved) as the_same
from (select r.* from restored.comments r) saved
left join public.comments now_there using (id);
select count(*) as written_since from public.comments p where not exists (select from restored.comments r where r.id = p.id);
