-- The tables that carry the load, as built: the defects that the files in fixes/ repair are in here on purpose.
create extension if not exists pg_trgm;

create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  email text unique not null,
  display_name text,
  avatar_url text,
  total_xp bigint not null default 0,
  current_level integer not null default 1,
  current_streak integer not null default 0,
  longest_streak integer not null default 0,
  workout_calendar jsonb not null default '[]',
  location_country text,
  location_region text,
  hangout_room_id text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table public.routines (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  name text not null,
  exercises jsonb not null default '[]',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table public.workouts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  started_at bigint not null,
  ended_at bigint not null,
  sets jsonb not null default '[]',
  routine_id uuid references public.routines (id) on delete set null,
  routine_name text,
  created_at timestamptz not null default now()
);
create table public.friendships (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  friend_id uuid not null references public.users (id) on delete cascade,
  status text not null default 'none' check (status in ('none', 'requested', 'pending', 'friends', 'blocked')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, friend_id)
);
create table public.posts (
  id uuid primary key default gen_random_uuid(),
  author_id uuid not null references public.users (id) on delete cascade,
  title text,
  caption text,
  privacy text not null default 'public' check (privacy in ('public', 'friends')),
  workout_snapshot jsonb,
  like_count integer not null default 0,
  comment_count integer not null default 0,
  created_at timestamptz not null default now()
);
create table public.reactions (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references public.posts (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  emote text not null check (emote in ('like', 'fire', 'skull', 'crown', 'bolt', 'clap')),
  created_at timestamptz not null default now(),
  unique (post_id, user_id)
);
create table public.comments (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references public.posts (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  text text not null,
  parent_comment_id uuid references public.comments (id) on delete cascade,
  created_at timestamptz not null default now()
);
create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  type text not null,
  title text not null,
  body text not null,
  post_id uuid references public.posts (id) on delete cascade,
  comment_id uuid references public.comments (id) on delete cascade,
  data jsonb,
  read_at timestamptz,
  created_at timestamptz not null default now()
);
create table public.user_push_tokens (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  token text not null,
  device_info jsonb,
  created_at timestamptz not null default now(),
  unique (user_id, token)
);
create table public.hangout_rooms (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid references public.users (id) on delete cascade,
  name text not null,
  members uuid[] default '{}',
  created_at timestamptz default now()
);
create table public.live_session_participants (
  session_id uuid not null,
  user_id uuid not null references public.users (id) on delete cascade,
  primary key (session_id, user_id)
);
create table public.live_session_messages (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null,
  user_id uuid not null references public.users (id) on delete cascade,
  message text not null,
  created_at timestamptz not null default now()
);

create index idx_workouts_user_started on public.workouts (user_id, started_at desc);
create index idx_routines_user_updated on public.routines (user_id, updated_at desc);
create index idx_friendships_user_status on public.friendships (user_id, status);
create index idx_posts_author_created on public.posts (author_id, created_at desc);
create index idx_posts_privacy_created on public.posts (privacy, created_at desc);
create index idx_reactions_post_created on public.reactions (post_id, created_at desc);
create index idx_comments_post_created on public.comments (post_id, created_at);
create index idx_notifications_user_created on public.notifications (user_id, created_at desc, read_at);
create index idx_hangout_rooms_owner_id on public.hangout_rooms (owner_id);
create index idx_users_display_name_trgm on public.users using gin (display_name gin_trgm_ops);
