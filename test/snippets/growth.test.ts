import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply, as, count, fixOrder, growthOrder, openEngine } from './engine';
import { readSnippet } from './files';
import { fillWorld, userId } from './world';

const ann = userId(1);
let db: PGlite;
beforeAll(async () => {
  db = await openEngine();
  await fillWorld(db, { users: 60, edgesPerUser: 4, workoutsPerUser: 5, posts: 200, commentsPerPost: 2, rooms: 10 });
  await apply(db, ...fixOrder, ...growthOrder.filter((path) => path !== 'purge.sql'));
});
afterAll(() => db.close());

const months = async (parent: string) =>
  (
    await db.query<{ name: string }>(
      `select relname as name from pg_class where relname ~ '^${parent}_[0-9]{6}$' order by 1`,
    )
  ).rows.map((row) => row.name);

describe('partitions', () => {
  it('the move keeps the notices of the last 90 days and leaves none in the catch-all', async () => {
    expect(await count(db, 'select count(*) from public.notifications')).toBeGreaterThan(100);
    expect(
      await count(db, "select count(*) from public.notifications where created_at < now() - interval '91 days'"),
    ).toBe(0);
    expect(await count(db, 'select count(*) from public.notifications_rest')).toBe(0);
  });
  it('a query for one month reads that partition only', async () => {
    const plan = await db.query(
      "explain (costs off) select count(*) from public.notifications where created_at >= date_trunc('month', current_date) and created_at < date_trunc('month', current_date) + interval '1 day'",
    );
    expect(JSON.stringify(plan.rows).match(/notifications_\d{6}/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });
  it('the purge drops whole months that are past the day to keep from, and no other', async () => {
    const made = await months('notifications');
    const gone = await db.query<{ name: string }>(
      "select ops.drop_months('notifications', (date_trunc('month', current_date) - interval '1 month')::date) as name",
    );
    expect(gone.rows.length).toBeGreaterThan(0);
    expect(await months('notifications')).toEqual(made.filter((name) => !gone.rows.some((row) => row.name === name)));
    expect(
      await count(
        db,
        "select count(*) from public.notifications where created_at < date_trunc('month', current_date) - interval '1 month'",
      ),
    ).toBe(0);
  });
  it('the monthly upkeep can run twice and prepares the next two months', async () => {
    await apply(db, 'purge.sql', 'purge.sql');
    expect((await months('chat_messages')).length).toBe(3);
    expect((await months('notifications')).length).toBeGreaterThanOrEqual(3);
  });
  it('the monthly upkeep deletes audit entries of Auth past 30 days, and no other', async () => {
    await db.exec('truncate auth.audit_log_entries');
    await db.exec(`insert into auth.audit_log_entries (instance_id, id, payload, created_at, ip_address)
      select null, gen_random_uuid(), '{"action":"token_refreshed"}', now() - days * interval '1 day', '' from generate_series(1, 60, 10) as days`);
    await apply(db, 'purge.sql');
    expect(await count(db, 'select count(*) from auth.audit_log_entries')).toBe(3);
  });
  it('the upkeep makes a month also when its first rows are already in the catch-all', async () => {
    await db.exec(`insert into public.chat_threads (low_user, high_user) values ('${ann}', '${userId(2)}')`);
    await db.exec(`insert into public.chat_messages (thread_id, sender_id, client_id, body, created_at)
      select id, low_user, 'c', 'late', date_trunc('month', now()) + interval '4 months' from public.chat_threads limit 1`);
    expect(await count(db, 'select count(*) from public.chat_messages_rest')).toBe(1);
    await db.exec("select ops.make_months('chat_messages', current_date, 6)");
    expect(await count(db, 'select count(*) from public.chat_messages_rest')).toBe(0);
    expect(await count(db, "select count(*) from public.chat_messages where body = 'late'")).toBe(1);
  });
  it('a new notice still reaches the push queue', async () => {
    await db.exec('truncate public.push_queue');
    await db.query("insert into public.notifications (user_id, type, title, body) values ($1, 'reaction', 't', 'b')", [
      ann,
    ]);
    expect(await count(db, 'select count(*) from public.push_queue')).toBe(1);
  });
});

describe('feed', () => {
  it('pages by cursor hold every public post once, in order', async () => {
    const seen: string[] = [];
    let cursor = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
    for (;;) {
      const page = await as(db, ann, (tx) =>
        tx.query<{ id: string; at: string }>('select id, created_at::text as at from public.feed_page($1, $2, 37)', [
          cursor.at,
          cursor.id,
        ]),
      );
      const last = page.rows.at(-1);
      if (!last) break;
      seen.push(...page.rows.map((row) => row.id));
      cursor = last;
    }
    const all = await db.query<{ id: string }>(
      "select id from public.posts where privacy = 'public' order by created_at desc, id desc",
    );
    expect(seen).toEqual(all.rows.map((row) => row.id));
  });
  it("the timeline of a reader gains a friend's post when it is made, and a stranger's gains nothing", async () => {
    await db.query("insert into public.posts (author_id, caption, privacy) values ($1, 'new', 'friends')", [ann]);
    const friends = await count(
      db,
      "select count(*) from public.friendships where user_id = $1 and status = 'friends'",
      [ann],
    );
    expect(await count(db, 'select count(*) from public.timeline')).toBe(friends);
    expect(
      await count(
        db,
        'select count(*) from public.timeline t join public.friendships f on f.user_id = t.reader_id and f.friend_id = $1',
        [ann],
      ),
    ).toBe(friends);
  });
  it('the friends page shows the newest friends posts first', async () => {
    const reader =
      (
        await db.query<{ id: string }>('select friend_id as id from public.friendships where user_id = $1 limit 1', [
          ann,
        ])
      ).rows[0]?.id ?? '';
    const page = await as(db, reader, (tx) =>
      tx.query<{ author_id: string }>("select author_id from public.friends_page('infinity')"),
    );
    expect(page.rows[0]?.author_id).toBe(ann);
    const posts =
      'select count(*) from public.posts where author_id in (select friend_id from public.friendships where user_id = $1)';
    expect(page.rows.length).toBe(Math.min(20, await count(db, posts, [reader])));
  });
});

describe('leaderboard summary', () => {
  const total =
    "select coalesce(sum((s->>'weightKg')::numeric * (s->>'reps')::numeric), 0) from public.workouts w, jsonb_array_elements(w.sets) s where w.deleted_at is null";
  it('equals the volume of all workouts, and a second run writes nothing', async () => {
    expect(await count(db, "select ops.refresh_weekly_volume('-infinity')")).toBeGreaterThan(0);
    expect(await count(db, 'select sum(volume_kg) from public.weekly_volume')).toBe(await count(db, total));
    expect(await count(db, "select ops.refresh_weekly_volume('-infinity')")).toBe(0);
  });
  it('follows a change and a removal from the changed rows alone', async () => {
    const since = (await db.query<{ t: string }>('select clock_timestamp()::text as t')).rows[0]?.t;
    await db.query(
      'update public.workouts set sets = \'[{"weightKg": 100, "reps": 10}]\' where id = (select id from public.workouts where user_id = $1 limit 1)',
      [ann],
    );
    await db.query('update public.workouts set deleted_at = now() where user_id = $1', [userId(2)]);
    await db.query('select ops.refresh_weekly_volume($1)', [since]);
    expect(await count(db, 'select sum(volume_kg) from public.weekly_volume')).toBe(await count(db, total));
    expect(await count(db, 'select count(*) from public.weekly_volume where user_id = $1', [userId(2)])).toBe(0);
  });
  it('the screen gets ten rows', async () => {
    const week = (
      await db.query<{ week: string }>(
        'select week::text as week from public.weekly_volume group by 1 order by count(*) desc limit 1',
      )
    ).rows[0]?.week;
    expect(await as(db, ann, (tx) => count(tx, 'select count(*) from public.top_volume($1)', [week]))).toBe(10);
  });
});

describe('monitoring queries', () => {
  const queries = readSnippet('sql/monitoring.sql')
    .split(/^-- name: /m)
    .slice(1);
  it.each(queries.map((text) => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n'))] as const))(
    '%s runs and gives no user data',
    async (_name, sql) => {
      await db.exec('create extension if not exists pg_stat_statements');
      const result = await db.query(sql);
      expect(result.fields.length).toBeGreaterThan(0);
      expect(result.fields.map((field) => field.name)).not.toContain('query');
    },
  );
});
