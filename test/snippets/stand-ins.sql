-- What the hosted platform brings before the first migration: roles, default grants, auth, and calls that leave the database.
create role anon nologin;
create role authenticated nologin;
create role service_role nologin bypassrls;
grant usage on schema public to anon, authenticated, service_role;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;

create schema auth;
grant usage on schema auth to anon, authenticated, service_role;
create table auth.users (id uuid primary key, email text unique);
create function auth.uid() returns uuid language sql stable as $$
  select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid
$$;

create schema net;
create table net.calls (id bigint generated always as identity, url text, body jsonb);
create function net.http_post(url text, body jsonb) returns bigint language sql security definer as $$
  insert into net.calls (url, body) values ($1, $2) returning id
$$;
grant usage on schema net to authenticated;

create schema realtime;
create table realtime.sent (payload jsonb, event text, topic text, private boolean);
create function realtime.send(payload jsonb, event text, topic text, private boolean) returns void language sql security definer as $$
  insert into realtime.sent values ($1, $2, $3, $4)
$$;
