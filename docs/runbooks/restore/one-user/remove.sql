-- Takes the account away again, with everything that hangs on it. Set its id.
delete from auth.users where id = '00000000-0000-0000-0000-000000000000';
