-- A table that the API does not serve and that is not logged: if the server crashes, it is loaded again from the file.
create schema if not exists import;
revoke all on schema import from public;
create unlogged table import.workouts (
  line bigint generated always as identity primary key,
  email text,
  started_at text,
  ended_at text,
  sets text
);
