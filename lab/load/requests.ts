import { idOf, KIND } from '../data/random';
import type { DataSize } from '../data/size';

/** What a request asks of the database: the model counts these apart. */
export type RequestKind = 'read' | 'feed' | 'write' | 'auth' | 'service';

/** One call of the API as the database sees it. */
export interface Request {
  readonly id: string;
  readonly kind: RequestKind;
  readonly sql: string;
  /** Parameters of one call for a user; `n` counts the calls. */
  readonly params: (who: Who, n: number) => unknown[];
  /** Undone after it was measured: what the app as built writes would change the data for the requests that follow. */
  readonly undo?: boolean;
}

/** The user that a call is made for. */
export interface Who {
  readonly id: string;
  readonly number: number;
  readonly size: DataSize;
}

const me = (who: Who): unknown[] => [who.id];
const page = (columns: string, from: string): string => `select ${columns} from ${from}`;
const history = (who: Who): number => Math.min(1000, Math.ceil(who.size.workouts / who.size.active));
/** A public post; every fifth is for friends. */
const post = (who: Who, n: number): string => {
  const number = (n * 7919) % who.size.posts;
  return idOf(KIND.post, number % 5 === 0 ? number + 1 : number);
};
const fresh = (n: number): string => idOf(99, n + Math.floor(performance.now() * 1000));

const sets = JSON.stringify(
  Array.from({ length: 20 }, (_, i) => ({
    id: idOf(30, i),
    exerciseId: 'bench-press',
    setType: 'working',
    weightKg: 61.23496995,
    reps: 8,
    timestampMs: 1760000000000 + i,
  })),
);
const snapshot = JSON.stringify({
  exercises: Array.from({ length: 5 }, () => ({
    exerciseId: 'bench-press',
    sets: 4,
    bestSet: { weightKg: 61.2, reps: 8 },
  })),
});
const read = (id: string, sql: string, params: Request['params'] = me): Request => ({ id, kind: 'read', sql, params });
const write = (id: string, sql: string, params: Request['params'], undo = false): Request => ({
  id,
  kind: 'write',
  sql,
  params,
  undo,
});

/** Requests that are the same before and after the repairs. */
const both: readonly Request[] = [
  read('routines', page('*', 'public.routines where user_id = $1 order by updated_at desc')),
  read('profile', page('*', 'public.users where id = $1')),
  read('notifications', page('*', 'public.notifications where user_id = $1 order by created_at desc limit 50')),
  read('unread', page('count(*)', 'public.notifications where user_id = $1 and read_at is null')),
  {
    id: 'token',
    kind: 'auth',
    sql: `with old as (update auth.refresh_tokens set revoked = true, updated_at = now() where token = $2 returning session_id),
      renewed as (update auth.sessions set refreshed_at = now(), updated_at = now() where user_id = $1 returning id),
      s as (insert into auth.refresh_tokens (token, user_id, revoked, created_at, updated_at, session_id)
        select $3, $1::text, false, now(), now(), id from renewed limit 1 returning id)`,
    params: (who, n) => [who.id, idOf(21, who.number * 4).slice(0, 22), fresh(n)],
  },
];

/** The app as built. */
export const builtRequests: readonly Request[] = [
  ...both,
  {
    id: 'feed',
    kind: 'feed',
    sql: page('*', "public.posts where privacy = 'public' order by created_at desc limit 50"),
    params: () => [],
  },
  read('workouts', page('*', 'public.workouts where user_id = $1 order by started_at desc limit 1000')),
  read('friends', page('*', 'public.friendships where user_id = $1 or friend_id = $1')),
  read('rooms', page('*', 'public.hangout_rooms where owner_id = $1 or members @> array[$1::uuid]')),
  read('own-reaction', page('id', 'public.reactions where post_id = $2 and user_id = $1'), (who, n) => [
    who.id,
    post(who, n),
  ]),
  read('presence', page('*', 'public.user_presence where user_id = $1')),
  read('search', 'select * from public.search_users($1, 20)', (_who, n) => [`${(n % 36).toString(36)}a`]),
  { id: 'board-workouts', kind: 'service', sql: page('user_id, sets', 'public.workouts limit 1000'), params: () => [] },
  {
    id: 'board-users',
    kind: 'service',
    sql: page('id, display_name, location_country, location_region', 'public.users limit 1000'),
    params: () => [],
  },
  write(
    'push-workouts',
    'insert into public.workouts (user_id, started_at, ended_at, sets) select $1, n, n, $2::jsonb from generate_series(1, $3::integer) n returning id',
    (who) => [who.id, sets, history(who)],
    true,
  ),
  write(
    'push-routines',
    "insert into public.routines (user_id, name, exercises) select $1, 'Push day', $2::jsonb from generate_series(1, 5) returning id",
    (who) => [who.id, `${sets.slice(0, sets.indexOf('}') + 1)}]`],
    true,
  ),
  write(
    'patch-profile',
    'update public.users set total_xp = total_xp, workout_calendar = workout_calendar where id = $1 returning id',
    me,
  ),
  write(
    'save-workout',
    'insert into public.workouts (user_id, started_at, ended_at, sets) values ($1, 1, 2, $2::jsonb) returning id',
    (who) => [who.id, sets],
    true,
  ),
  write(
    'publish',
    "insert into public.posts (author_id, title, caption, workout_snapshot) values ($1, 'Push day', 'done', $2::jsonb) returning id",
    (who) => [who.id, snapshot],
  ),
  write(
    'react',
    "insert into public.reactions (post_id, user_id, emote) values ($2, $1, 'fire') on conflict (post_id, user_id) do nothing returning id",
    (who, n) => [who.id, post(who, n)],
  ),
];

/** The app after the repairs. */
export const fixedRequests: readonly Request[] = [
  ...both.filter(({ id }) => id !== 'unread'),
  {
    id: 'feed',
    kind: 'feed',
    sql: "select * from public.feed_page('infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 20)",
    params: () => [],
  },
  read('history', page('*', 'public.workouts where user_id = $1 order by updated_at, id limit 1000')),
  read(
    'changes',
    page('*', 'public.workouts where user_id = $1 and updated_at > $2::timestamptz order by updated_at, id limit 200'),
    (who) => [who.id, new Date(Date.now() - 2 * 86_400_000)],
  ),
  read('friends', page('*', 'public.friendships where user_id = $1')),
  read('new-notices', page('*', 'public.notifications where user_id = $1 order by created_at desc limit 20')),
  read(
    'rooms',
    page('r.*', 'public.hangout_members m join public.hangout_rooms r on r.id = m.room_id where m.user_id = $1'),
  ),
  read('search', 'select * from public.search_users($1, 20)', (_who, n) => [
    ['heavy', 'strong', 'record', 'almost'][n % 4],
  ]),
  read('board', "select * from public.top_volume(date_trunc('week', now())::date - 7)", () => []),
  read('messages', page('*', 'public.chat_messages where thread_id = $1 order by created_at desc limit 50'), (who) => [
    idOf(KIND.thread, who.number),
  ]),
  write(
    'save-workout',
    `insert into public.workouts (user_id, client_id, started_at, ended_at, sets) values ($1, $2, 1, 2, $3::jsonb)
    on conflict (user_id, client_id) do update set sets = excluded.sets returning id`,
    (who, n) => [who.id, fresh(n), sets],
  ),
  write('patch-profile', 'update public.users set total_xp = total_xp + 1 where id = $1 returning id', me),
  write(
    'publish',
    `insert into public.posts (author_id, client_id, title, caption, workout_snapshot)
    values ($1, $2, 'Push day', 'done', $3::jsonb) returning id`,
    (who, n) => [who.id, fresh(n), snapshot],
  ),
  write(
    'react',
    "insert into public.reactions (post_id, user_id, emote) values ($2, $1, 'fire') on conflict (post_id, user_id) do nothing returning id",
    (who, n) => [who.id, post(who, n)],
  ),
  write(
    'comment',
    "insert into public.comments (post_id, user_id, text) values ($2, $1, 'well done, that was a strong session') returning id",
    (who, n) => [who.id, post(who, n)],
  ),
  write(
    'send',
    'insert into public.chat_messages (thread_id, sender_id, client_id, body) values ($2, $1, $3, $4) returning id',
    (who, n) => [who.id, idOf(KIND.thread, who.number), fresh(n), 'see you at the gym at seven, legs today'],
  ),
];
