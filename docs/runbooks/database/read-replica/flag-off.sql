update public.app_flags set value = 'primary', percent = 100, updated_at = now() where key = 'read_address';
select key, value, percent from public.app_flags where key = 'read_address';
