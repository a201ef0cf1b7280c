-- On the new side, after the schema has been loaded without data. The connection is the direct address, not the pooler.
create subscription leaving
  connection 'host=OLD_HOST port=5432 dbname=postgres user=mover password=change-me'
  publication leaving
  with (create_slot = false, slot_name = 'leaving', copy_data = true, origin = none);
