-- On the old side, after writes are refused there and before the new side accepts them.
create subscription way_back
  connection 'host=NEW_HOST port=5432 dbname=postgres user=returner password=change-me'
  publication way_back
  with (create_slot = false, slot_name = 'way_back', copy_data = false, origin = none);
