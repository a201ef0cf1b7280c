-- Notices by month: old ones leave by dropping a table instead of deleting rows. The same two functions serve chat_messages.
create schema if not exists ops;

-- Makes the partitions of a table from one month on; safe to repeat.
create function ops.make_months(parent text, first_month date, months integer) returns void
language plpgsql set search_path = '' as $$
declare m date; part text;
begin
  for i in 0 .. months - 1 loop
    m := (pg_catalog.date_trunc('month', first_month) + pg_catalog.make_interval(months => i))::date;
    part := parent || '_' || pg_catalog.to_char(m, 'YYYYMM');
    execute pg_catalog.format('create table if not exists public.%I partition of public.%I for values from (%L) to (%L)',
      part, parent, m, (m + interval '1 month')::date);
    execute pg_catalog.format('alter table public.%I enable row level security', part);
  end loop;
end $$;

-- Drops the monthly partitions that end on or before the day given; returns their names.
create function ops.drop_months(parent text, keep_from date) returns setof text
language plpgsql set search_path = '' as $$
declare part text;
begin
  for part in
    select c.relname from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = ('public.' || pg_catalog.quote_ident(parent))::regclass and c.relname ~ '_[0-9]{6}$'
      and pg_catalog.to_date(pg_catalog.right(c.relname, 6), 'YYYYMM') + interval '1 month' <= keep_from
  loop
    execute pg_catalog.format('drop table public.%I', part);
    return next part;
  end loop;
end $$;

-- region: notifications
alter table public.notifications rename to notifications_old;
create table public.notifications (
  like public.notifications_old including defaults,
  primary key (id, created_at),
  foreign key (user_id) references public.users (id) on delete cascade,
  foreign key (post_id) references public.posts (id) on delete cascade,
  foreign key (comment_id) references public.comments (id) on delete cascade
) partition by range (created_at);
create table public.notifications_rest partition of public.notifications default;
alter table public.notifications enable row level security;
alter table public.notifications_rest enable row level security;
create policy notifications_own on public.notifications for select to authenticated using (user_id = (select auth.uid()));
create policy notifications_mark on public.notifications for update to authenticated using (user_id = (select auth.uid()));
revoke all on public.notifications from anon, authenticated;
grant select, update (read_at) on public.notifications to authenticated;

-- Copy what is kept (90 days), then put the triggers on the new table.
select ops.make_months('notifications', (now() - interval '90 days')::date, 6);
insert into public.notifications select * from public.notifications_old where created_at > now() - interval '90 days';
drop table public.notifications_old;
create index notifications_user_created on public.notifications (user_id, created_at desc, read_at);
create index notifications_post on public.notifications (post_id) where post_id is not null;
create index notifications_comment on public.notifications (comment_id) where comment_id is not null;
create trigger notifications_queue_push after insert on public.notifications
  for each row execute function public.queue_push();
-- endregion
