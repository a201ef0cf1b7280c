update public.app_flags set value = 'supabase', percent = 100, updated_at = now() where key = 'media_store';
select key, value, percent from public.app_flags where key = 'media_store';
