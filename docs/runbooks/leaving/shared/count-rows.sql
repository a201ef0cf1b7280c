-- On both sides; the two results must be the same.
select table_name,
       (xpath('/row/c/text()', query_to_xml(
         format('select count(*) as c from public.%I', table_name), false, true, '')))[1]::text::bigint as row_count,
       (xpath('/row/h/text()', query_to_xml(
         format('select coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as h from public.%I t', table_name),
         false, true, '')))[1]::text as checksum
from information_schema.tables
where table_schema = 'public' and table_type = 'BASE TABLE'
order by table_name;
