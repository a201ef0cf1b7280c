import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, type Caller, callers, openRepaired, people, sampleId } from './rights';

/** Callers that reach rows of the owner: by reading, by changing a column, by removing. */
interface Rights {
  readonly owner: string;
  readonly column: string;
  readonly read: readonly Caller[];
  readonly change: readonly Caller[];
  readonly remove: readonly Caller[];
}

const everybody: readonly Caller[] = ['owner', 'friend', 'stranger'];
const friends: readonly Caller[] = ['owner', 'friend'];
const self: readonly Caller[] = ['owner'];
const nobody: readonly Caller[] = [];
const rights = (
  owner: string,
  column: string,
  read: readonly Caller[],
  change: readonly Caller[],
  remove: readonly Caller[],
): Rights => ({ owner, column, read, change, remove });

/** Every table and view of the schema after the repairs, with what each caller may do to the rows of person 1. */
const matrix: Readonly<Record<string, Rights>> = {
  buddy_cues: rights('', 'text', everybody, nobody, nobody),
  buddy_personalities: rights('', 'name', everybody, nobody, nobody),
  chat_messages: rights('sender_id', 'body', friends, nobody, nobody),
  chat_threads: rights('low_user', 'low_read_at', friends, nobody, nobody),
  comments: rights('user_id', 'text', everybody, nobody, self),
  day_logs: rights('user_id', 'notes', self, self, self),
  exercise_notes: rights('user_id', 'note', self, self, self),
  forge_dna_history: rights('user_id', 'dna_data', self, self, self),
  friendships: rights('user_id', 'status', self, nobody, nobody),
  hangout_members: rights('user_id', 'room_id', self, nobody, nobody),
  hangout_rooms: rights('owner_id', 'name', self, self, self),
  live_session_events: rights('user_id', 'event_data', self, nobody, nobody),
  live_session_invitations: rights('host_id', 'status', friends, ['friend'], nobody),
  live_session_messages: rights('user_id', 'message', self, nobody, nobody),
  live_session_participants: rights('user_id', 'status', self, self, self),
  live_session_reactions: rights('from_user_id', 'emote', self, nobody, nobody),
  live_session_sets: rights('user_id', 'reps', self, nobody, nobody),
  live_sessions: rights('host_id', 'name', everybody, self, self),
  notifications: rights('user_id', 'read_at', self, self, self),
  notifications_old: rights('user_id', 'read_at', nobody, nobody, nobody),
  posts: rights('author_id', 'title', friends, self, self),
  profiles: rights('id', 'display_name', everybody, nobody, nobody),
  push_queue: rights('user_id', 'title', nobody, nobody, nobody),
  quick_reactions: rights('from_user_id', 'emote', friends, nobody, nobody),
  reactions: rights('user_id', 'emote', everybody, nobody, self),
  reports: rights('reporter_user_id', 'reason', self, nobody, nobody),
  room_decorations: rights('contributed_by', 'item_id', self, self, self),
  routines: rights('user_id', 'name', self, self, self),
  timeline: rights('reader_id', 'post_id', self, nobody, nobody),
  user_buddy_state: rights('user_id', 'voice_enabled', self, self, nobody),
  user_milestones: rights('user_id', 'milestone_id', self, self, self),
  user_presence: rights('user_id', 'activity', self, self, self),
  user_push_tokens: rights('user_id', 'token', self, nobody, self),
  users: rights('id', 'display_name', self, self, nobody),
  weekly_volume: rights('user_id', 'sets', everybody, nobody, nobody),
  workout_presence: rights('user_id', 'status', friends, self, nobody),
  workouts: rights('user_id', 'sets', self, self, self),
};

const [me, other, thread] = [people.owner, sampleId(1, 20), sampleId(9, 1)];
const insert = (table: string, values: Readonly<Record<string, string>>): string =>
  `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`;

/** Requests of the app, as it sends them now or after the repairs, with the callers that may send them for themselves. */
const requests: readonly (readonly [string, string, readonly Caller[]])[] = [
  ['pull own workouts', 'select * from public.workouts where user_id = $me', everybody],
  ['pull own routines', 'select * from public.routines where user_id = $me', everybody],
  ['pull own edges', 'select * from public.friendships where user_id = $me', everybody],
  [
    'pull notices',
    'select * from public.notifications where user_id = $me order by created_at desc limit 50',
    everybody,
  ],
  ['read own profile', 'select * from public.users where id = $me', everybody],
  ['read a profile', `select * from public.profiles where id = '${me}'`, everybody],
  [
    'newest public posts',
    "select * from public.posts where privacy = 'public' order by created_at desc limit 50",
    everybody,
  ],
  ['search', "select * from public.search_users('marker')", everybody],
  ['leaderboard', "select public.top_volume('2026-01-05')", everybody],
  [
    'push a workout',
    insert('public.workouts', { user_id: '$me', client_id: "'p1'", started_at: '1', ended_at: '2' }),
    everybody,
  ],
  ['push a routine', insert('public.routines', { user_id: '$me', client_id: "'p1'", name: "'r'" }), everybody],
  ['share a post', insert('public.posts', { author_id: '$me', title: "'t'", privacy: "'public'" }), everybody],
  ['react', insert('public.reactions', { post_id: `'${sampleId(4, 8)}'`, user_id: '$me', emote: "'fire'" }), everybody],
  ['comment', insert('public.comments', { post_id: `'${sampleId(4, 8)}'`, user_id: '$me', text: "'nice'" }), everybody],
  [
    "comment on a friends' post",
    insert('public.comments', { post_id: `'${sampleId(4, 1)}'`, user_id: '$me', text: "'nice'" }),
    friends,
  ],
  [
    'report',
    insert('public.reports', { reporter_user_id: '$me', target_post_id: `'${sampleId(4, 8)}'`, reason: "'spam'" }),
    everybody,
  ],
  ['mark notices', 'update public.notifications set read_at = now() where user_id = $me', everybody],
  ['remove a notice', 'delete from public.notifications where user_id = $me', everybody],
  ['change the own name', "update public.users set display_name = 'New' where id = $me", everybody],
  ['change the own location', "update public.users set location_country = 'DE' where id = $me", everybody],
  ['make a room', insert('public.hangout_rooms', { owner_id: '$me', name: "'r'" }), everybody],
  [
    'decorate the room of person 1',
    insert('public.room_decorations', {
      room_id: `'${sampleId(5, 1)}'`,
      item_id: "'x'",
      item_type: "'y'",
      position_x: '0',
      position_y: '0',
      contributed_by: '$me',
    }),
    self,
  ],
  ['keep a DNA snapshot', insert('public.forge_dna_history', { user_id: '$me', dna_data: "'{}'" }), everybody],
  [
    'earn a milestone',
    insert('public.user_milestones', { user_id: '$me', milestone_id: "'m2'", earned_at: '1' }),
    everybody,
  ],
  ['register a device', "select public.register_push_token('ExponentPushToken[x]')", everybody],
  ['compute own progress', 'select public.refresh_progress()', everybody],
  ['open a thread', `select public.open_thread('${sampleId(1, 30)}')`, everybody],
  [
    'write into the thread of 1 and 2',
    insert('public.chat_messages', { thread_id: `'${thread}'`, sender_id: '$me', client_id: "'k'", body: "'hi'" }),
    friends,
  ],
  ['ask for friendship', `select public.request_friend('${sampleId(1, 33)}')`, everybody],
  ['upload an avatar', "insert into storage.objects (bucket_id, name) values ('avatars', $me || '/a.jpg')", everybody],
  [
    'upload a private photo',
    "insert into storage.objects (bucket_id, name) values ('private', $me || '/a.jpg')",
    everybody,
  ],
];

/** Requests that nobody may send, whoever signs in. */
const refused: readonly (readonly [string, string])[] = [
  [
    'a workout for somebody else',
    insert('public.workouts', { user_id: `'${sampleId(1, 33)}'`, client_id: "'f'", started_at: '1', ended_at: '2' }),
  ],
  [
    'a post for somebody else',
    insert('public.posts', { author_id: `'${sampleId(1, 33)}'`, title: "'t'", privacy: "'public'" }),
  ],
  [
    'a post with likes',
    insert('public.posts', { author_id: '$me', title: "'t'", privacy: "'public'", like_count: '9' }),
  ],
  [
    'a comment for somebody else',
    insert('public.comments', { post_id: `'${sampleId(4, 8)}'`, user_id: `'${sampleId(1, 33)}'`, text: "'x'" }),
  ],
  ['a notice', insert('public.notifications', { user_id: '$me', type: "'message'", title: "'t'", body: "'b'" })],
  [
    'an edge by hand',
    insert('public.friendships', { user_id: '$me', friend_id: `'${sampleId(1, 33)}'`, status: "'friends'" }),
  ],
  ['the devices of somebody', `select public.get_user_push_tokens('${other}')`],
  ['another person to delete', `select public.admin_delete_user('${sampleId(1, 33)}')`],
  ['a batch of the push queue', 'select public.take_push_batch(10)'],
  ['e-mail addresses', `select email from public.profiles`],
  [
    'a file in the folder of somebody else',
    `insert into storage.objects (bucket_id, name) values ('private', '${sampleId(1, 33)}/a.jpg')`,
  ],
  [
    'a message for somebody else',
    insert('public.chat_messages', {
      thread_id: `'${thread}'`,
      sender_id: `'${sampleId(1, 33)}'`,
      client_id: "'k'",
      body: "'x'",
    }),
  ],
];

let db: PGlite;
beforeAll(async () => {
  db = await openRepaired();
});
afterAll(() => db.close());

const reached = async (sql: string): Promise<Caller[]> => {
  const who: Caller[] = [];
  for (const caller of callers) if (Number(await attempt(db, caller, sql)) > 0) who.push(caller);
  return who;
};

describe('rights on every table', () => {
  it('the matrix names every table and view, and no other', async () => {
    const { rows } = await db.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and not relispartition order by 1",
    );
    expect(Object.keys(matrix).sort()).toEqual(rows.map(({ name }) => name));
  });
  it.each(Object.entries(matrix))('%s', async (table, { owner, column, read, change, remove }) => {
    const where = owner === '' ? '' : `where ${owner} = '${me}'`;
    const rows = await db.query(`select 1 from public.${table} ${where}`);
    const filled = rows.rows.length > 0;
    if (filled) expect(await reached(`select 1 from public.${table} ${where}`), 'read').toEqual(read);
    expect(await reached(`update public.${table} set ${column} = ${column} ${where}`), 'change').toEqual(
      filled ? change : [],
    );
    expect(await reached(`delete from public.${table} ${where}`), 'remove').toEqual(filled ? remove : []);
    expect(filled || table === 'timeline', `${table} has rows to test with`).toBe(true);
  });
});

describe('requests of the app', () => {
  it.each(requests)('%s', async (_name, sql, allowed) => {
    const outcomes: Record<string, number | string> = {};
    for (const caller of callers) outcomes[caller] = await attempt(db, caller, sql);
    const got = callers.filter((caller) => Number(outcomes[caller]) > 0);
    expect(got, JSON.stringify(outcomes)).toEqual(allowed);
  });
  it.each(refused)('refuses %s', async (_name, sql) => {
    for (const caller of callers)
      expect(await attempt(db, caller, sql), caller).toMatch(
        /permission denied|row-level security|owner only|does not exist/,
      );
  });
});

describe('what a phone cannot give itself', () => {
  it('experience, level, streak and e-mail stay as they are, and the request of an installed version succeeds', async () => {
    await db.transaction(async (tx) => {
      await tx.query("select set_config('request.jwt.claims', $1, true)", [JSON.stringify({ sub: me })]);
      await tx.exec('set local role authenticated');
      const { rows } = await tx.query(
        `update public.users set total_xp = 999999, current_level = 50, current_streak = 400, longest_streak = 400, email = 'x@example.com', display_name = 'Ann'
         where id = $1 returning total_xp::int as xp, current_level, current_streak, longest_streak, email, display_name`,
        [me],
      );
      expect(rows[0]).toEqual({
        xp: 0,
        current_level: 1,
        current_streak: 0,
        longest_streak: 7,
        email: 'marker1@mail.test',
        display_name: 'Ann',
      });
    });
  });
  it('the server computes them from workouts by the rules of the app, and ignores weights that no person moves', async () => {
    const day = 86_400_000;
    const today = Math.floor(Date.now() / day) * day;
    const add = (at: number, sets: object[], pct: number) =>
      db.query(
        'insert into public.workouts (user_id, client_id, started_at, ended_at, sets, completion_pct) values ($1, $2, $3, $3, $4, $5)',
        [other, String(at), at, JSON.stringify(sets), pct],
      );
    await db.query('delete from public.workouts where user_id = $1', [other]);
    await add(today - 9 * day, [{ exerciseId: 'squat', weightKg: 100, reps: 4 }], 0);
    await add(
      today - 2 * day,
      [
        { exerciseId: 'squat', weightKg: 100, reps: 4 },
        { exerciseId: 'row', weightKg: 1e9, reps: 1 },
      ],
      100,
    );
    await add(today - day, [{ exerciseId: 'squat', weightKg: 'heavy', reps: 4 }], 0);
    await db.transaction(async (tx) => {
      await tx.query("select set_config('request.jwt.claims', $1, true)", [JSON.stringify({ sub: other })]);
      await tx.exec('set local role authenticated');
      await tx.query('select public.refresh_progress()');
    });
    const { rows } = await db.query(
      'select total_xp::int as xp, current_level as level, xp_to_next_level::int as next, current_streak as streak, longest_streak as longest, total_sets as sets from public.users where id = $1',
      [other],
    );
    // 10 + 40 + 15 + 5, then 20 + 40 + 30 + 5 + 50 after the gap, then 10 + 0 + 15 + 10.
    expect(rows[0]).toEqual({ xp: 250, level: 3, next: 250, streak: 2, longest: 2, sets: 4 });
  });
});

describe('chat', () => {
  const send = (from: string) =>
    db.query(
      insert('public.chat_messages', {
        thread_id: `'${thread}'`,
        sender_id: `'${from}'`,
        client_id: 'gen_random_uuid()::text',
        body: "'hello'",
      }),
    );
  const queued = async () =>
    (await db.query<{ user_id: string }>("select user_id from public.push_queue where body = 'hello'")).rows.map(
      ({ user_id }) => user_id,
    );
  it('a message reaches an absent friend by push once until the thread is read, and a present one not at all', async () => {
    const [low, high] = [sampleId(1, 1), sampleId(1, 2)];
    await send(low);
    expect(await queued()).toEqual([]);
    await db.query("update public.chat_threads set high_read_at = now() - interval '5 minutes' where id = $1", [
      thread,
    ]);
    for (let i = 0; i < 3; i += 1) await send(low);
    expect(await queued()).toEqual([high]);
    await db.transaction(async (tx) => {
      await tx.query("select set_config('request.jwt.claims', $1, true)", [JSON.stringify({ sub: high })]);
      await tx.exec('set local role authenticated');
      await tx.query('select public.mark_thread_read($1)', [thread]);
    });
    await send(low);
    expect(await queued()).toEqual([high]);
    await db.query(
      "update public.chat_threads set high_read_at = now() - interval '1 minute', high_pushed_at = now() - interval '2 minutes' where id = $1",
      [thread],
    );
    await send(low);
    expect(await queued()).toEqual([high, high]);
  });
  it('the channel of a thread is open to its two people only', async () => {
    const message =
      "insert into realtime.messages (topic, extension, payload, event, private) values ('t', 'broadcast', '{}', 'typing', true)";
    await db.exec(`set realtime.topic = 'chat:${thread}'`);
    expect(await reached(message)).toEqual(friends);
    expect(await reached("select 1 from realtime.messages where event = 'message'")).toEqual(friends);
    await db.exec("set realtime.topic = 'chat:something-else'");
    expect(await reached(message)).toEqual([]);
    await db.exec('reset realtime.topic');
  });
  it('a private photo is read by its owner and friends', async () => {
    await db.exec(`insert into storage.objects (bucket_id, name) values ('private', '${me}/p.jpg')`);
    expect(await reached(`select 1 from storage.objects where name = '${me}/p.jpg'`)).toEqual(friends);
  });
});
