-- The app as built, part 1: people, what they train and what they share. The defects are in here on purpose.
create extension if not exists pg_trgm;

create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  email text unique not null,
  display_name text,
  avatar_url text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  total_xp bigint not null default 0,
  current_level integer not null default 1,
  xp_to_next_level bigint not null default 100,
  level_up_celebration_shown timestamptz,
  current_streak integer not null default 0,
  longest_streak integer not null default 0,
  last_workout_date date,
  workout_calendar jsonb not null default '[]',
  forge_tokens bigint not null default 0,
  tokens_earned_total bigint not null default 0,
  tokens_spent_total bigint not null default 0,
  milestones_completed text[] not null default '{}',
  location_country text,
  location_region text,
  avatar_art_style text,
  avatar_growth_stage integer default 1,
  avatar_height_scale real default 0.3,
  avatar_cosmetics jsonb default '{"top": null, "bottom": null, "shoes": null, "accessory": null}',
  total_volume_kg real default 0,
  total_sets integer default 0,
  hangout_room_id text,
  hangout_room_role text
);
create index idx_users_total_xp on public.users (total_xp desc);
create index idx_users_current_streak on public.users (current_streak desc);
create index idx_users_forge_tokens on public.users (forge_tokens desc);
create index idx_users_current_level on public.users (current_level desc);
create index idx_users_display_name_trgm on public.users using gin (display_name gin_trgm_ops);
create index idx_users_email_trgm on public.users using gin (email gin_trgm_ops);
create index idx_users_location on public.users (location_country, location_region) where location_country is not null;
create index idx_users_avatar_growth_stage on public.users (avatar_growth_stage);
create index idx_users_hangout_room_id on public.users (hangout_room_id);

create table public.routines (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  name text not null,
  exercises jsonb not null default '[]',
  source_plan_id text,
  source_plan_category text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index idx_routines_user_updated on public.routines (user_id, updated_at desc);

create table public.workouts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  started_at bigint not null,
  ended_at bigint not null,
  sets jsonb not null default '[]',
  routine_id uuid references public.routines (id) on delete set null,
  routine_name text,
  plan_id text,
  completion_pct numeric,
  created_at timestamptz not null default now()
);
create index idx_workouts_user_started on public.workouts (user_id, started_at desc);

create table public.friendships (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  friend_id uuid not null references public.users (id) on delete cascade,
  status text not null default 'none' check (status in ('none', 'requested', 'pending', 'friends', 'blocked')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, friend_id)
);
create index idx_friendships_user_status on public.friendships (user_id, status);

create table public.posts (
  id uuid primary key default gen_random_uuid(),
  author_id uuid not null references public.users (id) on delete cascade,
  title text,
  caption text,
  privacy text not null default 'public' check (privacy in ('public', 'friends')),
  duration_sec integer,
  completion_pct numeric,
  exercise_count integer,
  set_count integer,
  workout_snapshot jsonb,
  like_count integer not null default 0,
  comment_count integer not null default 0,
  created_at timestamptz not null default now()
);
create index idx_posts_author_created on public.posts (author_id, created_at desc);
create index idx_posts_privacy_created on public.posts (privacy, created_at desc);

create table public.reactions (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references public.posts (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  emote text not null check (emote in ('like', 'fire', 'skull', 'crown', 'bolt', 'clap')),
  created_at timestamptz not null default now(),
  unique (post_id, user_id)
);
create index idx_reactions_post_created on public.reactions (post_id, created_at desc);

create table public.comments (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references public.posts (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  text text not null,
  parent_comment_id uuid references public.comments (id) on delete cascade,
  created_at timestamptz not null default now()
);
create index idx_comments_post_created on public.comments (post_id, created_at);

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  type text not null constraint notifications_type_check check (type in ('reaction', 'comment', 'friend_request',
    'friend_accept', 'message', 'dm_received', 'competition_result', 'rest_timer')),
  title text not null,
  body text not null,
  post_id uuid references public.posts (id) on delete cascade,
  comment_id uuid references public.comments (id) on delete cascade,
  read_at timestamptz,
  created_at timestamptz not null default now(),
  data jsonb
);
create index idx_notifications_user_created on public.notifications (user_id, created_at desc, read_at);

create table public.user_push_tokens (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  token text not null,
  device_info jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, token)
);
create index idx_user_push_tokens_user_id on public.user_push_tokens (user_id);
create index idx_user_push_tokens_token on public.user_push_tokens (token);

create table public.user_milestones (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  milestone_id text not null,
  earned_at bigint not null,
  created_at timestamptz not null default now(),
  unique (user_id, milestone_id)
);
create index idx_user_milestones_user_id on public.user_milestones (user_id);
create index idx_user_milestones_milestone_id on public.user_milestones (milestone_id);
create index idx_user_milestones_earned_at on public.user_milestones (earned_at desc);

create table public.reports (
  id uuid primary key default gen_random_uuid(),
  reporter_user_id uuid not null references public.users (id) on delete cascade,
  target_post_id uuid references public.posts (id) on delete cascade,
  target_user_id uuid references public.users (id) on delete cascade,
  reason text not null check (reason in ('spam', 'harassment', 'inappropriate', 'misinformation', 'other')),
  additional_info text,
  status text not null default 'pending' check (status in ('pending', 'reviewed', 'resolved')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint reports_target_check check (target_post_id is not null or target_user_id is not null)
);
create index idx_reports_reporter_user_id on public.reports (reporter_user_id);
create index idx_reports_target_post_id on public.reports (target_post_id) where target_post_id is not null;
create index idx_reports_target_user_id on public.reports (target_user_id) where target_user_id is not null;
create index idx_reports_status on public.reports (status);
create index idx_reports_created_at on public.reports (created_at desc);

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
select bucket, bucket, true, mib * 1024 * 1024, '{image/jpeg,image/png,image/webp}'
from (values ('avatars', 2), ('posts', 5)) b (bucket, mib);
