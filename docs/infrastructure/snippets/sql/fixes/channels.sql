-- Who may listen and send on private channels. The app joins with config: { private: true }; then turn public access to channels off
-- under Realtime, Settings. Each policy reads a table under its own policies, so a channel is as open as the thread or room behind it.
create policy chat_channels_listen on realtime.messages for select to authenticated using (
  exists (select from public.chat_threads t where 'chat:' || t.id = (select realtime.topic())));
create policy chat_channels_send on realtime.messages for insert to authenticated with check (
  extension in ('broadcast', 'presence') and exists (select from public.chat_threads t where 'chat:' || t.id = (select realtime.topic())));
create policy room_channels_listen on realtime.messages for select to authenticated using (
  exists (select from public.hangout_rooms r where 'room_presence:' || r.id = (select realtime.topic())));
create policy room_channels_send on realtime.messages for insert to authenticated with check (
  extension = 'presence' and exists (select from public.hangout_rooms r where 'room_presence:' || r.id = (select realtime.topic())));
