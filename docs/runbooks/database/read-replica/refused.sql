-- On the replica: an error that the transaction is read-only.
update public.users set display_name = display_name;
