-- The new parent with the same columns, keys, indexes, policies, grants and publications. Nobody uses it yet.
begin;
create table public.notifications_months (
  like public.notifications including defaults,
  constraint notifications_type_check check (type in ('reaction', 'comment', 'friend_request',
    'friend_accept', 'message', 'dm_received', 'competition_result', 'rest_timer')),
  constraint notifications_months_pkey primary key (id, created_at),
  foreign key (user_id) references public.users (id) on delete cascade,
  foreign key (post_id) references public.posts (id) on delete cascade,
  foreign key (comment_id) references public.comments (id) on delete cascade
) partition by range (created_at);
alter table public.notifications_months enable row level security;
revoke all on public.notifications_months from anon, authenticated;

do $$
declare one record; bound timestamptz; def text;
begin
  for one in select * from pg_policies where schemaname = 'public' and tablename = 'notifications' loop
    execute format('create policy %I on public.notifications_months as %s for %s to %s', one.policyname, one.permissive, one.cmd,
                   array_to_string(one.roles, ', '))
      || coalesce(' using (' || one.qual || ')', '') || coalesce(' with check (' || one.with_check || ')', '');
  end loop;
  for one in select grantee, privilege_type from information_schema.role_table_grants
             where table_schema = 'public' and table_name = 'notifications' and grantee in ('anon', 'authenticated', 'service_role') loop
    execute format('grant %s on public.notifications_months to %I', one.privilege_type, one.grantee);
  end loop;
  for one in select grantee, privilege_type, column_name from information_schema.column_privileges
             where table_schema = 'public' and table_name = 'notifications' and grantee in ('anon', 'authenticated')
               and privilege_type in ('SELECT', 'INSERT', 'UPDATE') loop
    execute format('grant %s (%I) on public.notifications_months to %I', one.privilege_type, one.column_name, one.grantee);
  end loop;
  for one in select indexrelid from pg_index where indrelid = 'public.notifications'::regclass and not indisunique loop
    def := pg_get_indexdef(one.indexrelid);
    execute regexp_replace(def, 'INDEX \S+ ON public\.notifications ', 'INDEX ON public.notifications_months ');
  end loop;
  for one in select pubname from pg_publication_tables where schemaname = 'public' and tablename = 'notifications' loop
    execute format('alter publication %I add table public.notifications_months', one.pubname);
    execute format('alter publication %I set (publish_via_partition_root = true)', one.pubname);
  end loop;

  -- Six months from the bound on, and a partition for rows that are outside of all months.
  select substring(pg_get_constraintdef(oid) from '''([^'']+)''')::timestamptz into bound
  from pg_constraint where conname = 'notifications_bound';
  for i in 0 .. 5 loop
    execute format('create table public.%I partition of public.notifications_months for values from (%L) to (%L)',
                   'notifications_' || to_char(bound + make_interval(months => i), 'YYYYMM'),
                   bound + make_interval(months => i), bound + make_interval(months => i + 1));
    execute format('alter table public.%I enable row level security', 'notifications_' || to_char(bound + make_interval(months => i), 'YYYYMM'));
    execute format('revoke all on public.%I from anon, authenticated', 'notifications_' || to_char(bound + make_interval(months => i), 'YYYYMM'));
  end loop;
end $$;
create table public.notifications_rest partition of public.notifications_months default;
alter table public.notifications_rest enable row level security;
revoke all on public.notifications_rest from anon, authenticated;
commit;
