-- Rights on the buckets of buckets.toml. Everybody writes below the folder of the own id; nothing is overwritten, so there is no policy for updates.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('clips', 'clips', true, 25 * 1024 * 1024, '{video/mp4}'),
  ('private', 'private', false, 25 * 1024 * 1024, '{image/jpeg,image/webp,video/mp4}')
on conflict (id) do nothing;
create policy media_add on storage.objects for insert to authenticated with check (
  bucket_id in ('clips', 'private') and (storage.foldername(name))[1] = (select auth.uid())::text);
create policy media_remove on storage.objects for delete to authenticated using (
  bucket_id in ('clips', 'private') and (storage.foldername(name))[1] = (select auth.uid())::text);
-- A signed link is made by whoever may read the object: its owner and the owner's friends.
create policy media_read on storage.objects for select to authenticated using (
  bucket_id in ('clips', 'private') and (storage.foldername(name))[1] = (select auth.uid())::text
  or bucket_id = 'private' and (storage.foldername(name))[1] in (select f::text from public.my_friend_ids() f));
