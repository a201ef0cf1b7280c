-- Notices by month: old ones leave by dropping a table instead of deleting rows. The same two functions serve chat_messages.
create schema if not exists ops;

-- Makes the partitions of a table from one month on; safe to repeat. Rows of a month that wait in the default partition move along,
-- since PostgreSQL refuses a partition whose rows the default one already holds.
create function ops.make_months(parent text, first_month date, months integer) returns void
language plpgsql set search_path = '' as $$
declare m date; part text;
begin
  for i in 0 .. months - 1 loop
    m := (pg_catalog.date_trunc('month', first_month) + pg_catalog.make_interval(months => i))::date;
    part := parent || '_' || pg_catalog.to_char(m, 'YYYYMM');
    continue when pg_catalog.to_regclass('public.' || pg_catalog.quote_ident(part)) is not null;
    execute pg_catalog.format('create table public.%I (like public.%I including defaults including constraints)', part, parent);
    execute pg_catalog.format('with moved as (delete from public.%I where created_at >= %L and created_at < %L returning *)
      insert into public.%I select * from moved', parent || '_rest', m, (m + interval '1 month')::date, part);
    execute pg_catalog.format('alter table public.%I attach partition public.%I for values from (%L) to (%L)',
      parent, part, m, (m + interval '1 month')::date);
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
-- For a table that is still small: readers and writers wait until the copy is done. The runbook partition-chat does it without a copy.
begin;
set local lock_timeout = '2s';
alter table public.notifications rename to notifications_old;
create table public.notifications (
  like public.notifications_old including defaults including constraints,
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
create policy notifications_remove on public.notifications for delete to authenticated using (user_id = (select auth.uid()));
revoke all on public.notifications from anon, authenticated;
grant select, delete, update (read_at) on public.notifications to authenticated;

-- Copy what is kept (90 days), then put the triggers on the new table.
select ops.make_months('notifications', (now() - interval '90 days')::date, 6);
insert into public.notifications select * from public.notifications_old where created_at > now() - interval '90 days';
-- The old table stays, closed to the app, as the way back; drop it by hand after some quiet weeks.
revoke all on public.notifications_old from anon, authenticated;
create index notifications_monthly_user on public.notifications (user_id, created_at desc, read_at);
create index notifications_monthly_post on public.notifications (post_id) where post_id is not null;
create index notifications_monthly_comment on public.notifications (comment_id) where comment_id is not null;
create trigger notifications_queue_push after insert on public.notifications
  for each row execute function public.queue_push();
commit;
-- endregion
