-- On the new side: r is ready, d copies, i has not begun.
select srsubstate as state, count(*) as tables
from pg_subscription_rel
group by srsubstate;
