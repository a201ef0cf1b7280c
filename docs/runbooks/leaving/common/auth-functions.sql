-- On a plain PostgreSQL: what the policies of the app call. PostgREST sets the claims of each request.
create schema if not exists auth;
create or replace function auth.jwt() returns jsonb
language sql stable
return coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb;
create or replace function auth.uid() returns uuid
language sql stable
return nullif(auth.jwt() ->> 'sub', '')::uuid;
create or replace function auth.role() returns text
language sql stable
return auth.jwt() ->> 'role';
grant usage on schema auth to anon, authenticated, service_role;
grant execute on function auth.jwt(), auth.uid(), auth.role() to anon, authenticated, service_role;
