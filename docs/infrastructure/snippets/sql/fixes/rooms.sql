-- Room membership as rows: "my rooms" becomes a look-up by user instead of a scan of every room's member list.
create table public.hangout_members (
  room_id uuid not null references public.hangout_rooms (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  primary key (user_id, room_id)
);
create index hangout_members_room on public.hangout_members (room_id);
insert into public.hangout_members (room_id, user_id)
select r.id, m from public.hangout_rooms r cross join unnest(r.members || r.owner_id) m
where m is not null on conflict do nothing;
-- The old column stays: installed versions read it, and policies of room_decorations and user_presence may use it.
alter table public.hangout_members enable row level security;

-- An account that put something into a room can be deleted; as built, this key refuses it. What it put there stays.
alter table public.room_decorations
  drop constraint room_decorations_contributed_by_fkey,
  add constraint room_decorations_contributed_by_fkey foreign key (contributed_by) references auth.users (id) on delete set null;
create index room_decorations_contributor on public.room_decorations (contributed_by);
