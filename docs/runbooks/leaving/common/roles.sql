-- On a plain PostgreSQL, before the schema is loaded.
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit password 'change-me';
grant anon, authenticated, service_role to authenticator;
