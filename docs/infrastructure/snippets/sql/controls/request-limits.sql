-- Writes a minute for each user of the Data API, and for functions that cost money. A request above the limit is answered with 429.
-- Reads are not counted: the Data API runs them in transactions that cannot write.
create schema if not exists ops;
create table ops.request_limits (
  -- "write" is every write; a path is a write to that path; any other name is one that functions ask for.
  action text primary key,
  per_minute integer not null check (per_minute > 0)
);
insert into ops.request_limits (action, per_minute) values
  ('write', 120), ('/rpc/request_friend', 10), ('/rpc/open_thread', 10), ('/reports', 5), ('sign-media', 30), ('send-push', 10);

-- One row for a caller and action, changed in place; it need not survive a crash, so it writes no log.
create unlogged table ops.request_counts (
  caller text not null,
  action text not null,
  minute timestamptz not null,
  requests integer not null,
  primary key (caller, action)
) with (fillfactor = 50);
revoke all on ops.request_limits, ops.request_counts from public, anon, authenticated;

create function ops.count_request(caller text, action text) returns integer language sql set search_path = '' as $$
  insert into ops.request_counts as c (caller, action, minute, requests) values ($1, $2, date_trunc('minute', clock_timestamp()), 1)
  on conflict (caller, action) do update
  set requests = case when c.minute = excluded.minute then c.requests + 1 else 1 end, minute = excluded.minute
  returning requests;
$$;

-- The Data API calls it before each request as the caller. Its schema is not one that the API offers.
create schema if not exists gate;
grant usage on schema gate to anon, authenticated, service_role;
create function gate.check_request() returns void language plpgsql security definer set search_path = '' as $$
declare
  headers constant jsonb := nullif(current_setting('request.headers', true), '')::jsonb;
  -- Without an account the address counts: a gym shares one, and a caller can invent one.
  caller constant text := coalesce((select auth.uid())::text, nullif(split_part(headers ->> 'x-forwarded-for', ',', 1), ''), 'unknown');
  l ops.request_limits;
begin
  if current_setting('role') = 'service_role' or current_setting('transaction_read_only') = 'on' then return; end if;
  for l in select * from ops.request_limits where action in ('write', current_setting('request.path', true)) order by action loop
    if ops.count_request(caller, l.action) > l.per_minute then
      raise sqlstate 'PGRST' using
        message = json_build_object('code', '429', 'message', format('Too many requests: at most %s a minute', l.per_minute))::text,
        detail = json_build_object('status', 429, 'headers', json_build_object('Retry-After', '60'))::text;
    end if;
  end loop;
end $$;
revoke execute on function gate.check_request from public;
grant execute on function gate.check_request to anon, authenticated, service_role;

-- For functions, called with the user's token: false once the limit of this minute is used up.
create function public.take_turn(action text) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  allowed constant integer := (select per_minute from ops.request_limits l where l.action = $1);
begin
  if allowed is null then raise exception 'take_turn: no limit named "%"', $1; end if;
  return ops.count_request((select auth.uid())::text, $1) <= allowed;
end $$;
revoke execute on function public.take_turn from public, anon;
grant execute on function public.take_turn to authenticated;

alter role authenticator set pgrst.db_pre_request = 'gate.check_request';
notify pgrst, 'reload config';
