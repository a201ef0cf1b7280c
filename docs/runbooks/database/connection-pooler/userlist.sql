-- As a superuser of the database: the line for userlist.txt. It holds a verifier and not the password.
select format('"%s" "%s"', rolname, rolpassword) as line from pg_authid where rolname = 'app';
