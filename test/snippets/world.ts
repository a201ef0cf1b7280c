import type { PGlite } from '@electric-sql/pglite';

/** Rows of a generated data set. Edges are one-directional rows: a friendship is two. */
export interface WorldSize {
  users: number;
  edgesPerUser: number;
  workoutsPerUser: number;
  posts: number;
  commentsPerPost: number;
  rooms: number;
}

/** Id of generated user number `n`, from 1. */
export const userId = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Fills the schema as built with data whose every personal field carries the word "marker"; the same size gives the same rows. */
export async function fillWorld(db: PGlite, size: WorldSize): Promise<void> {
  const id = (n: string) => `('00000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const half = size.edgesPerUser / 2;
  await db.exec(`
    set session_replication_role = replica;
    insert into auth.users (id, email) select ${id('n')}, 'marker' || n || '@mail.test' from generate_series(1, ${size.users}) n;
    insert into public.users (id, email, display_name, avatar_url, longest_streak, location_country, location_region, workout_calendar)
    select ${id('n')}, 'marker' || n || '@mail.test', 'Marker ' || md5(n::text), 'https://cdn.test/marker/' || n,
      (n * 7919) % 400, 'NL', 'Marker region', '[{"date":"2026-01-02","count":1}]' from generate_series(1, ${size.users}) n;
    insert into public.friendships (user_id, friend_id, status)
    select ${id('a')}, ${id('b')}, 'friends' from (
      select n as a, (n - 1 + d * 37) % ${size.users} + 1 as b from generate_series(1, ${size.users}) n, generate_series(1, ${half}) d
      union select (n - 1 + d * 37) % ${size.users} + 1, n from generate_series(1, ${size.users}) n, generate_series(1, ${half}) d
    ) e where a <> b;
    insert into public.routines (user_id, name, exercises)
    select ${id('n')}, 'Marker routine', '[{"exerciseId":"bench-press","note":"marker note"}]' from generate_series(1, ${Math.min(size.users, 1000)}) n;
    insert into public.workouts (user_id, started_at, ended_at, sets, routine_name, created_at)
    select ${id('n')}, 1760000000000 + w * 86400000, 1760000000000 + w * 86400000 + 3600000,
      jsonb_build_array(jsonb_build_object('exerciseId', 'bench-press', 'weightKg', 60 + w, 'reps', 8),
        jsonb_build_object('exerciseId', 'squat', 'weightKg', 80, 'reps', 5, 'note', 'marker set note')),
      'Marker routine', now() - make_interval(days => w)
    from generate_series(1, ${size.users}) n, generate_series(1, ${size.workoutsPerUser}) w;
    insert into public.posts (id, author_id, title, caption, privacy, workout_snapshot, created_at)
    select ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, ${id(`n % ${size.users} + 1`)}, 'Marker title', 'marker caption ' || n,
      case when n % 5 = 0 then 'friends' else 'public' end, '{"who":"marker name","photo":"https://cdn.test/marker.jpg"}', now() - make_interval(mins => n)
    from generate_series(1, ${size.posts}) n;
    insert into public.comments (post_id, user_id, text)
    select p.id, ${id(`(row_number() over ())::integer % ${size.users} + 1`)}, 'marker comment ' || c
    from public.posts p, generate_series(1, ${size.commentsPerPost}) c;
    insert into public.notifications (user_id, type, title, body, post_id, comment_id, data, created_at)
    select p.author_id, 'comment', 'New comment', c.text, p.id, c.id, jsonb_build_object('commenterId', c.user_id, 'commenterName', 'marker name'),
      now() - make_interval(days => (row_number() over ())::integer % 150)
    from public.comments c join public.posts p on p.id = c.post_id;
    insert into public.reactions (post_id, user_id, emote) select id, ${id('2')}, 'fire' from public.posts limit 200;
    insert into public.user_push_tokens (user_id, token, device_info)
    select ${id('n')}, 'ExponentPushToken[marker' || n || ']', '{"model":"marker phone"}' from generate_series(1, ${Math.min(size.users, 1000)}) n;
    insert into public.hangout_rooms (owner_id, name, members)
    select ${id(`n % ${size.users} + 1`)}, 'Marker room', array[${id(`(n * 3) % ${size.users} + 1`)}] from generate_series(1, ${size.rooms}) n;
    set session_replication_role = origin;
  `);
  await db.exec('vacuum analyze');
}
