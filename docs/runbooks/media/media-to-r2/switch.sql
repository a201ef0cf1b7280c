insert into public.app_flags (key, value, percent) values ('media_store', 'r2', 1)
on conflict (key) do update set value = excluded.value, percent = excluded.percent, updated_at = now();
select key, value, percent from public.app_flags where key = 'media_store';
