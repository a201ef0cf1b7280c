select table_name from information_schema.tables
where table_schema = 'public' and table_name in ('chat_threads', 'chat_messages')
order by table_name;
