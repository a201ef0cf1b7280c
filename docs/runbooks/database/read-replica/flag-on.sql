-- A tenth of the app first; then 100. The app sends reads that may be a second old to the address of the replica.
insert into public.app_flags (key, value, percent) values ('read_address', 'replica', 10)
on conflict (key) do update set value = excluded.value, percent = excluded.percent, updated_at = now();
select key, value, percent from public.app_flags where key = 'read_address';
