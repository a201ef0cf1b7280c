-- Other people see a profile, not a row: e-mail and region stay with their owner, and nothing is open without sign-in.
revoke all on public.users from anon;

-- The view runs with its owner's rights, so its column list is the whole of what is shared.
create view public.profiles with (security_barrier = true) as
select id, display_name, avatar_url, current_level, current_streak, longest_streak, location_country
from public.users;
revoke all on public.profiles from anon, authenticated;
grant select on public.profiles to authenticated;

drop function if exists public.search_users(text, integer);
-- Definer's rights let the trigram index work; the pattern is escaped and matches names only.
create function public.search_users(search_query text, result_limit integer default 20)
returns table (id uuid, display_name text, avatar_url text)
language sql stable security definer set search_path = '' as $$
  select u.id, u.display_name, u.avatar_url from public.users u
  where length(search_query) >= 3
    and u.display_name ilike '%' || regexp_replace(search_query, '([%_\\])', '\\\1', 'g') || '%'
    and u.id <> (select auth.uid())
  order by u.display_name limit least(result_limit, 50);
$$;
revoke execute on function public.search_users from public, anon;
grant execute on function public.search_users to authenticated;
