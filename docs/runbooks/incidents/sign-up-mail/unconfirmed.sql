select date_trunc('hour', created_at) as hour,
       count(*) as signed_up,
       count(*) filter (where email_confirmed_at is null) as not_confirmed
from auth.users
where created_at > now() - interval '1 day'
group by 1
order by 1 desc;
