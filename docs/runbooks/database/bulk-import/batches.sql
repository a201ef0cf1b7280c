-- Needs the repair fixes/row-identity.sql, which gives workouts a client_id. A thousand rows at a time, each batch in a transaction of its own, with a pause for everybody else.
create or replace procedure import.run(batch integer, pause double precision)
language plpgsql as $$
declare from_line bigint := 0; to_line bigint; last_line bigint := (select max(line) from import.workouts);
begin
  while from_line < last_line loop
    to_line := from_line + batch;
    insert into public.workouts (id, client_id, user_id, started_at, ended_at, sets)
    select distinct on (w.id) w.id, w.id::text, user_id, extract(epoch from started_at::timestamptz) * 1000, extract(epoch from ended_at::timestamptz) * 1000, sets::jsonb
    from import.workouts w
    where line > from_line and line <= to_line and refused is null
    on conflict do nothing;
    commit;
    perform pg_sleep(pause);
    from_line := to_line;
  end loop;
end $$;
set statement_timeout = 0;
call import.run(1000, 0.05);
