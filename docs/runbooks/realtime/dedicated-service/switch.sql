insert into public.app_flags (key, value, percent) values ('realtime_service', 'ably', 1)
on conflict (key) do update set value = excluded.value, percent = excluded.percent, updated_at = now();
select key, value, percent from public.app_flags where key = 'realtime_service';
