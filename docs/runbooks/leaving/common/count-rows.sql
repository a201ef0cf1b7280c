-- On both sides; the two results must be the same.
set timezone = 'UTC';
create or replace function pg_temp.rows_of(name text, out row_count bigint, out checksum numeric)
language plpgsql as $$
begin
  execute format('select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from public.%I t', name)
    into row_count, checksum;
end $$;
select table_name, row_count, checksum
from information_schema.tables
cross join lateral pg_temp.rows_of(table_name::text)
where table_schema = 'public' and table_type = 'BASE TABLE'
order by table_name;
