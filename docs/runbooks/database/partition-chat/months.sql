-- Once a month, by a scheduled job or by hand: the next six months. What exists is left alone.
do $$
declare first_day timestamptz; part text; parent text;
begin
  foreach parent in array array['notifications', 'chat_messages'] loop
    for i in 1 .. 6 loop
      first_day := date_trunc('month', now()) + make_interval(months => i);
      part := parent || '_' || to_char(first_day, 'YYYYMM');
      continue when to_regclass('public.' || part) is not null;
      begin
        execute format('create table public.%I partition of public.%I for values from (%L) to (%L)',
                       part, parent, first_day, first_day + interval '1 month');
        execute format('alter table public.%I enable row level security', part);
        execute format('revoke all on public.%I from anon, authenticated', part);
      exception when invalid_object_definition then
        -- The first partition still covers this month.
      end;
    end loop;
  end loop;
end $$;
