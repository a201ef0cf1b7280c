-- Keys are off during the load. Every row that points to nothing now is listed; there must be none.
create or replace function pg_temp.dangling(out key text, out row_count bigint) returns setof record language plpgsql as $$
declare k record;
begin
  for k in
    select c.conname, c.conrelid::regclass as child, a.attname as child_column, c.confrelid::regclass as parent, p.attname as parent_column
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute p on p.attrelid = c.confrelid and p.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 1
  loop
    execute format('select count(*) from %s c where %I is not null and not exists (select from %s p where p.%I = c.%I)',
                   k.child, k.child_column, k.parent, k.parent_column, k.child_column) into row_count;
    key := k.conname;
    if row_count > 0 then return next; end if;
  end loop;
end $$;
select * from pg_temp.dangling();
