-- Put the key of the flag in place of new_feed.
update public.app_flags set value = 'off', updated_at = now() where key = 'new_feed';
select key, value, updated_at from public.app_flags where key = 'new_feed';
