-- In the copy: every row that a deletion of this account takes along, table by table, in a schema of its own. Set the id of the account.
set restored.account = '00000000-0000-0000-0000-000000000000';
begin;
drop schema if exists restored cascade;
create schema restored;
create table restored.tables (name text primary key);
do $$
declare key record; grown bigint; more bigint; target text;
begin
  create table restored."auth.users" as select u.ctid as at, u.* from auth.users u where id = current_setting('restored.account')::uuid;
  insert into restored.tables values ('auth.users');
  if not exists (select from restored."auth.users") then
    raise exception 'no account % in this copy', current_setting('restored.account');
  end if;
  -- Follows the keys that delete along, from the account down, until no row is added.
  loop
    grown := 0;
    for key in
      select child.nspname || '.' || c.relname as child, parent.nspname || '.' || p.relname as parent,
             c.oid::regclass as child_table, ca.attname as child_column, pa.attname as parent_column
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace child on child.oid = c.relnamespace
      join pg_class p on p.oid = k.confrelid join pg_namespace parent on parent.oid = p.relnamespace
      join pg_attribute ca on ca.attrelid = c.oid and ca.attnum = k.conkey[1]
      join pg_attribute pa on pa.attrelid = p.oid and pa.attnum = k.confkey[1]
      where k.contype = 'f' and k.confdeltype = 'c' and cardinality(k.conkey) = 1 and not c.relispartition
        and (child.nspname = 'public' or c.oid = to_regclass('auth.identities'))
    loop
      continue when to_regclass(format('restored.%I', key.parent)) is null;
      execute format('create table if not exists restored.%I as select t.ctid as at, t.* from %s t with no data', key.child, key.child_table);
      insert into restored.tables values (key.child) on conflict do nothing;
      execute format('insert into restored.%I select t.ctid, t.* from %s t join restored.%I p on t.%I = p.%I
                      where not exists (select from restored.%I had where had.at = t.ctid)',
                     key.child, key.child_table, key.parent, key.child_column, key.parent_column, key.child);
      get diagnostics more = row_count;
      grown := grown + more;
    end loop;
    exit when grown = 0;
  end loop;
end $$;
commit;
create function pg_temp.rows_in(name text) returns bigint language plpgsql as $$
declare n bigint;
begin execute format('select count(*) from restored.%I', name) into n; return n; end $$;
select name as table_name, pg_temp.rows_in(name) as row_count from restored.tables where pg_temp.rows_in(name) > 0 order by name;
