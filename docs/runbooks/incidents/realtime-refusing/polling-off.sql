update public.app_flags
set value = 'realtime', percent = 10, updated_at = now()
where key = 'realtime_mode';
select key, value, percent from public.app_flags where key = 'realtime_mode';
