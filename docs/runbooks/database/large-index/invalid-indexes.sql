select indexrelid::regclass as index, indrelid::regclass as on_table
from pg_index
where not indisvalid;
