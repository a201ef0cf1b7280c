-- A thousand at a time, as the import. Only rows that the import wrote have these ids.
create or replace procedure import.undo(batch integer, pause double precision)
language plpgsql as $$
declare removed bigint;
begin
  loop
    delete from public.workouts where id in (
      select w.id from public.workouts w join import.workouts i using (id) limit batch);
    get diagnostics removed = row_count;
    commit;
    exit when removed = 0;
    perform pg_sleep(pause);
  end loop;
end $$;
set statement_timeout = 0;
call import.undo(1000, 0.05);
