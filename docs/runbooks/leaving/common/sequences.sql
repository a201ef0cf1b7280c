-- On the old side: prints the commands that set the sequences on the new side, a thousand ahead.
select format('select setval(%L, %s);', schemaname || '.' || sequencename, coalesce(last_value, 1) + 1000) as command
from pg_sequences
where schemaname = 'public';
