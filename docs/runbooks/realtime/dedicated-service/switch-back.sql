update public.app_flags set value = 'supabase', percent = 100, updated_at = now() where key = 'realtime_service';
select key, value, percent from public.app_flags where key = 'realtime_service';
