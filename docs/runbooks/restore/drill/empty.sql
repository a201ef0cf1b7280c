select id from auth.users limit 1;
