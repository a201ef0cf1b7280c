-- On the old side, after writes are refused there and before the new side accepts them.
create subscription returning
  connection 'host=NEW_HOST port=5432 dbname=postgres user=returner password=change-me'
  publication returning
  with (create_slot = false, slot_name = 'returning', copy_data = false, origin = none);
