-- Rows keep the id the phone gave them, carry a change time for delta sync, and leave a mark when deleted.
create function public.touch_updated_at() returns trigger language plpgsql set search_path = '' as $$
begin
  new.updated_at := clock_timestamp();
  return new;
end $$;

alter table public.workouts
  add column client_id text,
  add column updated_at timestamptz not null default now(),
  add column deleted_at timestamptz;
update public.workouts set client_id = id::text where client_id is null;
alter table public.workouts
  alter column client_id set not null,
  add constraint workouts_user_client unique (user_id, client_id);

alter table public.routines add column client_id text, add column deleted_at timestamptz;
update public.routines set client_id = id::text where client_id is null;
alter table public.routines
  alter column client_id set not null,
  add constraint routines_user_client unique (user_id, client_id);

-- A post shown twice is the same fault: the server must know the id of the phone.
alter table public.posts add column client_id text;
update public.posts set client_id = id::text where client_id is null;
alter table public.posts
  alter column client_id set not null,
  alter column client_id set default gen_random_uuid()::text,
  add constraint posts_author_client unique (author_id, client_id);

create trigger workouts_touch before update on public.workouts for each row execute function public.touch_updated_at();
create trigger routines_touch before update on public.routines for each row execute function public.touch_updated_at();
create index workouts_user_updated on public.workouts (user_id, updated_at, id);
