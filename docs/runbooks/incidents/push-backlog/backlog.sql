select attempts as tries, count(*) as waiting, now() - min(not_before) as oldest
from public.push_queue
group by attempts
order by attempts;
