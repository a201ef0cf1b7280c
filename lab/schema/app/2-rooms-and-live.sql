-- The app as built, part 2: hangout rooms, workouts done together, buddies and what is kept on the phone so far.
create table public.hangout_rooms (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid references auth.users (id) on delete cascade,
  name text not null,
  theme text default 'default',
  members uuid[] default '{}',
  created_at timestamptz default now(),
  updated_at timestamptz default now()
);
create index idx_hangout_rooms_owner_id on public.hangout_rooms (owner_id);
create table public.room_decorations (
  id uuid primary key default gen_random_uuid(),
  room_id uuid references public.hangout_rooms (id) on delete cascade,
  item_id text not null,
  item_type text not null,
  position_x real not null,
  position_y real not null,
  contributed_by uuid references auth.users (id),
  approved boolean default true,
  created_at timestamptz default now()
);
create index idx_room_decorations_room_id on public.room_decorations (room_id);
create table public.user_presence (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references auth.users (id) on delete cascade,
  room_id uuid references public.hangout_rooms (id) on delete cascade,
  status text not null default 'online',
  activity text,
  updated_at timestamptz default now()
);
create index idx_user_presence_room_id on public.user_presence (room_id);
create index idx_user_presence_user_id on public.user_presence (user_id);
create table public.forge_dna_history (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  generated_at timestamptz not null default now(),
  dna_data jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index idx_forge_dna_history_user_id on public.forge_dna_history (user_id);
create index idx_forge_dna_history_generated_at on public.forge_dna_history (generated_at);
create index idx_forge_dna_history_user_generated on public.forge_dna_history (user_id, generated_at);
alter publication supabase_realtime add table public.forge_dna_history;

create table public.live_sessions (
  id uuid primary key default gen_random_uuid(),
  host_id uuid not null references public.users (id) on delete cascade,
  mode text not null check (mode in ('shared', 'guided')),
  status text not null default 'pending' check (status in ('pending', 'active', 'ended')),
  name text,
  theme text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  current_exercise_id text,
  planned_exercises jsonb default '[]',
  participant_count integer not null default 0,
  total_sets_completed integer not null default 0
);
create index idx_live_sessions_host on public.live_sessions (host_id);
create index idx_live_sessions_status on public.live_sessions (status);
create index idx_live_sessions_created on public.live_sessions (created_at desc);
create table public.live_session_participants (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.live_sessions (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  display_name text not null,
  avatar_url text,
  status text not null default 'idle' check (status in ('idle', 'resting', 'working_out', 'finished')),
  joined_at timestamptz not null default now(),
  last_active_at timestamptz not null default now(),
  current_exercise_id text,
  sets_completed integer not null default 0,
  is_leader boolean not null default false,
  ready_for_next boolean not null default false,
  total_volume_kg numeric not null default 0,
  pr_count integer not null default 0,
  unique (session_id, user_id)
);
create index idx_live_session_participants_user on public.live_session_participants (user_id);
create index idx_live_session_participants_session on public.live_session_participants (session_id);
create table public.live_session_events (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.live_sessions (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  type text not null check (type in ('session_created', 'session_started', 'session_ended', 'user_joined', 'user_left',
    'set_completed', 'exercise_changed', 'reaction', 'status_update', 'ready_status_changed', 'message')),
  event_data jsonb not null,
  created_at timestamptz not null default now()
);
create index idx_live_session_events_session on public.live_session_events (session_id, created_at desc);
create table public.live_session_sets (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.live_sessions (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  exercise_id text not null,
  exercise_name text not null,
  set_type text not null check (set_type in ('warmup', 'working')),
  weight_kg numeric not null,
  reps integer not null,
  timestamp_ms bigint not null,
  e1rm_kg numeric,
  is_pr boolean not null default false,
  intensity_score numeric,
  created_at timestamptz not null default now()
);
create index idx_live_session_sets_session_user on public.live_session_sets (session_id, user_id, created_at desc);
create index idx_live_session_sets_session on public.live_session_sets (session_id, created_at desc);
create table public.live_session_reactions (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.live_sessions (id) on delete cascade,
  from_user_id uuid not null references public.users (id) on delete cascade,
  to_user_id uuid not null references public.users (id) on delete cascade,
  emote text not null check (emote in ('like', 'fire', 'skull', 'crown', 'bolt', 'clap')),
  target_set_id uuid references public.live_session_sets (id) on delete cascade,
  created_at timestamptz not null default now()
);
create index idx_live_session_reactions_session on public.live_session_reactions (session_id, created_at desc);
create table public.live_session_messages (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.live_sessions (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  message text not null,
  created_at timestamptz not null default now()
);
create index idx_live_session_messages_session on public.live_session_messages (session_id, created_at);
create table public.live_session_invitations (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.live_sessions (id) on delete cascade,
  host_id uuid not null references public.users (id) on delete cascade,
  recipient_id uuid not null references public.users (id) on delete cascade,
  status text not null default 'pending' check (status in ('pending', 'accepted', 'declined', 'expired')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  unique (session_id, recipient_id)
);
create index idx_live_session_invitations_recipient on public.live_session_invitations (recipient_id, status);
create index idx_live_session_invitations_session on public.live_session_invitations (session_id);
create table public.workout_presence (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references public.users (id) on delete cascade,
  is_in_live_session boolean not null default false,
  live_session_id uuid references public.live_sessions (id) on delete set null,
  current_exercise_id text,
  current_exercise_name text,
  workout_started_at timestamptz not null default now(),
  last_set_completed_at timestamptz,
  status text not null default 'idle' check (status in ('idle', 'resting', 'working_out', 'finished')),
  last_updated_at timestamptz not null default now()
);
create index idx_workout_presence_user on public.workout_presence (user_id);
create index idx_workout_presence_live_session on public.workout_presence (live_session_id);
create table public.quick_reactions (
  id uuid primary key default gen_random_uuid(),
  from_user_id uuid not null references public.users (id) on delete cascade,
  to_user_id uuid not null references public.users (id) on delete cascade,
  emote text not null check (emote in ('like', 'fire', 'skull', 'crown', 'bolt', 'clap')),
  set_id uuid,
  created_at timestamptz not null default now()
);
create index idx_quick_reactions_to_user on public.quick_reactions (to_user_id, created_at desc);
create index idx_quick_reactions_from_user on public.quick_reactions (from_user_id, created_at desc);

create table public.buddy_personalities (
  id text primary key,
  name text not null,
  description text,
  archetype text,
  tier text not null default 'free' check (tier in ('free', 'premium', 'legendary')),
  price_cents integer default 0,
  iap_product_id text,
  theme_id text,
  preview_lines text[],
  is_active boolean default true,
  sort_order integer default 0,
  created_at timestamptz default now(),
  updated_at timestamptz default now()
);
create index idx_buddy_personalities_tier on public.buddy_personalities (tier) where is_active = true;
create table public.buddy_cues (
  id serial primary key,
  personality_id text not null references public.buddy_personalities (id) on delete cascade,
  category text not null check (category in ('SHORT', 'HYPE', 'CULTURE', 'START', 'END', 'REST', 'NUDGE', 'FAILURE', 'COMEBACK', 'MILESTONE')),
  text text not null,
  voice_url text,
  voice_duration_ms integer,
  is_active boolean default true,
  created_at timestamptz default now(),
  updated_at timestamptz default now()
);
create index idx_buddy_cues_personality_category on public.buddy_cues (personality_id, category) where is_active = true;
create index idx_buddy_cues_personality on public.buddy_cues (personality_id) where is_active = true;
create table public.user_buddy_state (
  user_id uuid primary key references auth.users (id) on delete cascade,
  current_buddy_id text references public.buddy_personalities (id),
  unlocked_buddies text[] default '{default}',
  voice_enabled boolean default false,
  created_at timestamptz default now(),
  updated_at timestamptz default now()
);
create table public.day_logs (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null,
  user_id uuid not null references auth.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  hydration smallint not null check (hydration between 1 and 5),
  nutrition varchar(20) not null check (nutrition in ('none', 'light', 'moderate', 'full')),
  carbs_level varchar(20) not null check (carbs_level in ('low', 'moderate', 'high')),
  has_pain boolean not null default false,
  pain_locations text[] default '{}',
  energy_level smallint not null check (energy_level between 1 and 5),
  sleep_quality smallint not null check (sleep_quality between 1 and 5),
  mood varchar(20) check (mood in ('stressed', 'neutral', 'focused', 'motivated')),
  notes text,
  updated_at timestamptz not null default now()
);
create index idx_day_logs_session_id on public.day_logs (session_id);
create index idx_day_logs_user_id on public.day_logs (user_id);
create index idx_day_logs_created_at on public.day_logs (created_at);
create index idx_day_logs_user_created on public.day_logs (user_id, created_at desc);
create table public.exercise_notes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  exercise_id text not null,
  note text not null constraint note_max_length check (char_length(note) <= 200),
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  constraint unique_user_exercise unique (user_id, exercise_id)
);
create index idx_exercise_notes_user_id on public.exercise_notes (user_id);
create index idx_exercise_notes_user_exercise on public.exercise_notes (user_id, exercise_id);

-- The catalogue of twelve that ships with the app: three are free, nine cost 1.99.
insert into public.buddy_personalities (id, name, description, archetype, tier, price_cents, sort_order, preview_lines)
select id, initcap(replace(id, '_', ' ')), 'Coach with the voice of ' || id, id, case when n <= 3 then 'free' else 'premium' end,
  case when n <= 3 then 0 else 199 end, n, array['First line', 'Second line', 'Third line']
from unnest('{default,gym_bro,fit_influencer,terminally_online,counterculture,powerlifting,bodybuilding,bboy,anime,old_school,military,stoic}'::text[])
  with ordinality p (id, n);
