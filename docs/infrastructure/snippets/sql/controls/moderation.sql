-- Photos and clips are seen by their owner until they are approved, and hidden again once three people report the post.
-- Phones upload to the bucket "private" only; the server copies approved media of public posts to the public buckets.
create schema if not exists ops;
create table public.uploads (
  -- The path of the file in the bucket "private".
  name text primary key,
  owner_id uuid not null default auth.uid() references public.users (id) on delete cascade,
  post_id uuid references public.posts (id) on delete cascade,
  status text not null default 'pending' check (status in ('pending', 'approved', 'refused')),
  reason text,
  created_at timestamptz not null default now(),
  decided_at timestamptz
);
create index uploads_pending on public.uploads (created_at) where status = 'pending';
create index uploads_post on public.uploads (post_id);
create index uploads_owner on public.uploads (owner_id);
alter table public.uploads enable row level security;
revoke all on public.uploads from anon, authenticated;
grant select on public.uploads to authenticated;
-- A phone names its file and post; owner, status and decision are the server's.
grant insert (name, post_id) on public.uploads to authenticated;
create policy uploads_read on public.uploads for select to authenticated using (
  owner_id = (select auth.uid()) or status = 'approved' and exists (select from public.posts p where p.id = uploads.post_id));
create policy uploads_add on public.uploads for insert to authenticated with check (
  owner_id = (select auth.uid()) and split_part(name, '/', 1) = (select auth.uid())::text
  and (post_id is null or exists (select from public.posts p where p.id = uploads.post_id and p.author_id = (select auth.uid()))));

-- Beside the policies of fixes/media.sql, not in place of them: both have to allow.
create policy uploads_hidden on storage.objects as restrictive for select to authenticated using (
  bucket_id <> 'private' or (storage.foldername(name))[1] = (select auth.uid())::text
  or exists (select from public.uploads u where u.name = objects.name));
create policy uploads_private_first on storage.objects as restrictive for insert to authenticated with check (
  bucket_id not in ('posts', 'clips'));

-- The reviewer's only step. Removing the file itself is the Storage API's: a row deleted by SQL leaves the bytes behind.
create function ops.decide_upload(object_name text, verdict text, why text default null) returns void language plpgsql set search_path = '' as $$
begin
  if verdict = 'refused' and coalesce(why, '') = '' then raise exception 'decide_upload: say why "%" is refused', object_name; end if;
  update public.uploads set status = verdict, reason = why, decided_at = now() where name = object_name;
  if not found then raise exception 'decide_upload: no upload named "%"', object_name; end if;
end $$;

create function ops.hide_reported() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if (select count(distinct reporter_user_id) from public.reports where target_post_id = new.target_post_id and status = 'pending') >= 3 then
    update public.uploads set status = 'pending', decided_at = null where post_id = new.target_post_id and status = 'approved';
  end if;
  return null;
end $$;
create trigger reports_hide after insert on public.reports for each row when (new.target_post_id is not null)
execute function ops.hide_reported();
