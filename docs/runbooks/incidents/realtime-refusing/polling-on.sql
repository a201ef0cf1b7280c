create table if not exists public.app_flags (
  key text primary key,
  value text not null,
  percent integer not null default 100 check (percent between 0 and 100),
  updated_at timestamptz not null default now()
);
alter table public.app_flags enable row level security;
drop policy if exists app_flags_read on public.app_flags;
create policy app_flags_read on public.app_flags for select to anon, authenticated using (true);
grant select on public.app_flags to anon, authenticated;

insert into public.app_flags (key, value) values ('realtime_mode', 'polling')
on conflict (key) do update set value = excluded.value, percent = 100, updated_at = now();
select key, value, percent from public.app_flags where key = 'realtime_mode';
