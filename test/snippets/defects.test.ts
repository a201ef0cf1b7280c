import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply, as, count, fixOrder, openEngine } from './engine';
import { fillWorld, userId } from './world';

const [ann, ben, cas] = [userId(1), userId(2), userId(3)];
const post = '00000000-0000-4000-9000-0000000000aa';
const [session, otherSession] = ['00000000-0000-4000-a000-000000000001', '00000000-0000-4000-a000-000000000002'];
const likes = (db: PGlite) => count(db, 'select like_count from public.posts where id = $1', [post]);

let db: PGlite;
beforeAll(async () => {
  db = await openEngine();
  await fillWorld(db, { users: 40, edgesPerUser: 0, workoutsPerUser: 3, posts: 20, commentsPerPost: 0, rooms: 5 });
  await db.query('insert into public.posts (id, author_id, caption) values ($1, $2, $3)', [post, ann, 'hello']);
  await db.exec(`insert into vault.secrets (name, secret) values ('supabase_url', 'https://project.test');
    insert into public.live_sessions (id, host_id, mode) values ('${session}', '${ben}', 'shared'), ('${otherSession}', '${ann}', 'shared');
    insert into public.live_session_participants (session_id, user_id, display_name) values ('${session}', '${ben}', 'Ben'), ('${otherSession}', '${ann}', 'Ann');
    insert into public.live_session_messages (session_id, user_id, message) values ('${otherSession}', '${ann}', 'private')`);
});
afterAll(() => db.close());

describe('as built', () => {
  it('anyone without an account reads every e-mail address', async () => {
    expect(await as(db, null, (tx) => count(tx, 'select count(email) from public.users'))).toBe(40);
  });
  it('a comment by another user is refused', async () => {
    const insert = as(db, ben, (tx) =>
      tx.query("insert into public.comments (post_id, user_id, text) values ($1, $2, 'nice')", [post, ben]),
    );
    await expect(insert).rejects.toThrow(/has no field/);
  });
  it("another user's like does not move the counter", async () => {
    await as(db, ben, (tx) =>
      tx.query("insert into public.reactions (post_id, user_id, emote) values ($1, $2, 'fire')", [post, ben]),
    );
    expect(await likes(db)).toBe(0);
  });
  it('writing both rows of a friendship is refused', async () => {
    const both =
      "insert into public.friendships (user_id, friend_id, status) values ($1, $2, 'requested'), ($2, $1, 'pending')";
    await expect(as(db, ann, (tx) => tx.query(both, [ann, ben]))).rejects.toThrow(/row-level security/);
  });
  it('a member of one live session reads the messages of another', async () => {
    expect(await as(db, ben, (tx) => count(tx, 'select count(*) from public.live_session_messages'))).toBe(1);
  });
  it('one notice becomes one more call for each call that is answered', async () => {
    await db.exec('truncate net.http_request_queue');
    const notice = "insert into public.notifications (user_id, type, title, body) values ($1, 'reaction', 't', 'b')";
    await db.query(notice, [ann]);
    for (let answered = 1; answered <= 5; answered++) {
      expect(await count(db, 'select count(*) from net.http_request_queue')).toBe(answered);
      await db.query(notice, [ann]);
    }
  });
});

describe('after the repairs', () => {
  beforeAll(async () => {
    await db.exec(`
      insert into public.workouts (user_id, started_at, ended_at, sets, routine_id, created_at)
      select w.user_id, w.started_at, w.ended_at, w.sets, r.id, w.created_at + interval '1 hour'
      from public.workouts w cross join generate_series(1, 6)
      left join lateral (select id from public.routines r where r.user_id = w.user_id limit 1) r on true;
      insert into public.routines (user_id, name, exercises, created_at)
      select user_id, name, exercises, created_at + interval '1 hour' from public.routines cross join generate_series(1, 6);
      update public.workouts w set routine_id = (select id from public.routines r where r.user_id = w.user_id order by created_at desc limit 1);
    `);
    expect(await count(db, 'select count(*) from public.workouts')).toBe(40 * 3 * 7);
    await apply(db, 'reconcile.sql', ...fixOrder);
  });

  it('reconciliation keeps one row for each real workout and routine, and every link between them', async () => {
    expect(await count(db, 'select count(*) from public.workouts')).toBe(40 * 3);
    expect(await count(db, 'select count(distinct (user_id, started_at)) from public.workouts')).toBe(40 * 3);
    expect(await count(db, 'select count(*) from public.routines')).toBe(40);
    expect(await count(db, 'select count(*) from public.workouts where routine_id is null')).toBe(0);
  });
  it('reconciliation a second time removes nothing', async () => {
    await apply(db, 'reconcile.sql');
    expect(await count(db, 'select count(*) from public.workouts')).toBe(40 * 3);
  });
  it('pushing the same workout ten times leaves one row with the latest sets', async () => {
    for (let push = 1; push <= 10; push++) {
      await as(db, ann, (tx) =>
        tx.query(
          `insert into public.workouts (user_id, client_id, started_at, ended_at, sets) values ($1, 'phone-1', 1, 2, $2)
           on conflict (user_id, client_id) do update set sets = excluded.sets`,
          [ann, JSON.stringify([{ reps: push }])],
        ),
      );
    }
    expect(await count(db, "select count(*) from public.workouts where client_id = 'phone-1'")).toBe(1);
    expect(await count(db, "select (sets->0->>'reps')::int from public.workouts where client_id = 'phone-1'")).toBe(10);
  });
  it('a change moves updated_at, so that a delta finds that row only', async () => {
    const before = await db.query<{ t: string }>(
      'select max(updated_at)::text as t from public.workouts where user_id = $1',
      [ben],
    );
    await as(db, ben, (tx) =>
      tx.query('update public.workouts set deleted_at = now() where id = (select id from public.workouts limit 1)'),
    );
    const changed = 'select count(*) from public.workouts where user_id = $1 and updated_at > $2::timestamptz';
    expect(await count(db, changed, [ben, before.rows[0]?.t])).toBe(1);
  });
  it("counters were set from the rows, and another user's like and its removal move them", async () => {
    expect(await likes(db)).toBe(1);
    await as(db, cas, (tx) =>
      tx.query("insert into public.reactions (post_id, user_id, emote) values ($1, $2, 'clap')", [post, cas]),
    );
    expect(await likes(db)).toBe(2);
    await as(db, cas, (tx) =>
      tx.query('delete from public.reactions where user_id = $1 and post_id = $2', [cas, post]),
    );
    expect(await likes(db)).toBe(1);
  });
  it('a comment is saved, counted and notified to the author once', async () => {
    await as(db, ben, (tx) =>
      tx.query("insert into public.comments (post_id, user_id, text) values ($1, $2, 'nice')", [post, ben]),
    );
    expect(await count(db, 'select comment_count from public.posts where id = $1', [post])).toBe(1);
    expect(
      await count(
        db,
        "select count(*) from public.notifications where user_id = $1 and comment_id is not null and body = 'nice'",
        [ann],
      ),
    ).toBe(1);
  });
  it('no caller sets the counters by hand', async () => {
    const cheat = as(db, ann, (tx) => tx.query('update public.posts set like_count = 999 where id = $1', [post]));
    await expect(cheat).rejects.toThrow(/permission denied/);
  });
  it('a friend request writes both rows; only the one who was asked can accept', async () => {
    await as(db, ann, (tx) => tx.query('select public.request_friend($1)', [ben]));
    await expect(as(db, ann, (tx) => tx.query('select public.accept_friend($1)', [ben]))).rejects.toThrow(/no request/);
    await as(db, ben, (tx) => tx.query('select public.accept_friend($1)', [ann]));
    expect(await count(db, "select count(*) from public.friendships where status = 'friends'")).toBe(2);
    expect(
      await count(db, "select count(*) from public.notifications where type = 'friend_request' and user_id = $1", [
        ben,
      ]),
    ).toBe(1);
  });
  it('a notice makes no call, waits once in the queue, and only for a user with a device', async () => {
    await db.exec('truncate net.http_request_queue; truncate public.push_queue; delete from public.user_push_tokens');
    const notice = "insert into public.notifications (user_id, type, title, body) values ($1, 'reaction', 't', 'b')";
    await db.query(notice, [ann]);
    expect(await count(db, 'select count(*) from public.push_queue')).toBe(0);
    await as(db, ann, (tx) => tx.query("select public.register_push_token('device-of-ann')"));
    await db.query(notice, [ann]);
    expect(await count(db, 'select count(*) from public.push_queue')).toBe(1);
    expect(await count(db, 'select count(*) from public.take_push_batch(100)')).toBe(1);
    expect(await count(db, 'select count(*) from public.take_push_batch(100)')).toBe(0);
    expect(await count(db, 'select count(*) from net.http_request_queue')).toBe(0);
  });
  it('two people who write to each other first share one thread, and the database sends the message', async () => {
    const open = (me: string, other: string) =>
      as(db, me, (tx) => tx.query<{ id: string }>('select public.open_thread($1) as id', [other])).then(
        (r) => r.rows[0]?.id,
      );
    const thread = await open(ann, ben);
    expect(await open(ben, ann)).toBe(thread);
    const send = (me: string) =>
      as(db, me, (tx) =>
        tx.query(
          "insert into public.chat_messages (thread_id, sender_id, client_id, body) values ($1, $2, 'm1', 'hi')",
          [thread, me],
        ),
      );
    await send(ann);
    expect(await count(db, 'select count(*) from realtime.messages where topic = $1', [`chat:${thread}`])).toBe(1);
    await expect(send(cas)).rejects.toThrow(/row-level security/);
  });
});
