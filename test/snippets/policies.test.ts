import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply, as, count, fixOrder, growthOrder, openEngine } from './engine';
import { fillWorld, userId } from './world';

const [ann, stranger] = [userId(1), userId(30)];
let db: PGlite;
let tables: string[];
beforeAll(async () => {
  db = await openEngine();
  await fillWorld(db, { users: 40, edgesPerUser: 2, workoutsPerUser: 2, posts: 60, commentsPerPost: 1, rooms: 20 });
  await apply(db, 'reconcile.sql', ...fixOrder, ...growthOrder);
  const rows = await db.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') order by 1",
  );
  tables = rows.rows.map((row) => row.name);
});
afterAll(() => db.close());

const visible = (user: string | null, table: string) =>
  as(db, user, (tx) => count(tx, `select count(*) from public.${table}`)).catch((error: Error) => error.message);

describe('row-level security after the repairs', () => {
  it('every table has it on, partitions included', async () => {
    const open =
      "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity";
    expect(await count(db, open)).toBe(0);
  });
  it('a caller without an account reads no row of any table or view', async () => {
    for (const table of tables) {
      const seen = await visible(null, table);
      expect(seen === 0 || /permission denied/.test(String(seen)), `${table}: ${seen}`).toBe(true);
    }
  });
  it.each([
    ['users', 'id'],
    ['workouts', 'user_id'],
    ['routines', 'user_id'],
    ['user_push_tokens', 'user_id'],
    ['friendships', 'user_id'],
    ['notifications', 'user_id'],
    ['timeline', 'reader_id'],
  ])("a user reads own rows of %s and nobody else's", async (table, owner) => {
    const [own, foreign] = await as(db, ann, async (tx) => [
      await count(tx, `select count(*) from public.${table} where ${owner} = $1`, [ann]),
      await count(tx, `select count(*) from public.${table} where ${owner} <> $1`, [ann]),
    ]);
    expect(foreign).toBe(0);
    if (table !== 'timeline') expect(own).toBeGreaterThan(0);
  });
  it('keeps the policies of tables that it does not replace, and leaves no replaced table without one', async () => {
    const other = await openEngine();
    const named = "select tablename from pg_policies where schemaname = 'public' group by 1 order by 1";
    const before = await other.query<{ tablename: string }>(named);
    await apply(other, ...fixOrder);
    const after = (await other.query<{ tablename: string }>(named)).rows.map((row) => row.tablename);
    expect(after).toEqual(expect.arrayContaining(before.rows.map((row) => row.tablename)));
    await other.close();
  });
  it('stops, and changes nothing, where a policy is left that it does not know', async () => {
    const other = await openEngine();
    await apply(other, ...fixOrder.slice(0, fixOrder.indexOf('policies.sql')));
    await other.exec('create policy "made by hand" on public.workouts for select using (true)');
    await expect(apply(other, 'policies.sql')).rejects.toThrow(/made by hand/);
    expect(
      await count(other, "select count(*) from pg_policies where policyname = 'Users can view own workouts'"),
    ).toBe(1);
    await other.close();
  });
  it('a partition cannot be read around its parent', async () => {
    for (const part of tables.filter((name) => /_(rest|\d{6})$/.test(name))) expect(await visible(ann, part)).toBe(0);
  });
  it("friends' posts are read by friends and not by a stranger; comments follow their post", async () => {
    const friendsOnly = "select count(*) from public.posts where author_id = $1 and privacy = 'friends'";
    const all = await count(db, friendsOnly, [ann]);
    const friend = await db.query<{ id: string }>(
      'select friend_id as id from public.friendships where user_id = $1 limit 1',
      [ann],
    );
    expect(all).toBeGreaterThan(0);
    expect(await as(db, friend.rows[0]?.id ?? '', (tx) => count(tx, friendsOnly, [ann]))).toBe(all);
    expect(await as(db, stranger, (tx) => count(tx, friendsOnly, [ann]))).toBe(0);
    const comments =
      "select count(*) from public.comments c where c.post_id in (select ('00000000-0000-4000-9000-' || lpad(to_hex(40), 12, '0'))::uuid)";
    expect(await count(db, comments)).toBe(1);
    expect(await as(db, stranger, (tx) => count(tx, comments))).toBe(
      await as(db, stranger, (tx) =>
        count(tx, "select count(*) from public.posts where id = '00000000-0000-4000-9000-000000000028'"),
      ),
    );
  });
  it('profiles and search show names without e-mail, and search treats % as a letter', async () => {
    const fields = await as(db, ann, (tx) => tx.query('select * from public.profiles limit 1'));
    expect(fields.fields.map((field) => field.name)).not.toContain('email');
    expect(await as(db, ann, (tx) => count(tx, "select count(*) from public.search_users('marker')"))).toBe(20);
    expect(await as(db, ann, (tx) => count(tx, "select count(*) from public.search_users('%%%')"))).toBe(0);
    await expect(as(db, null, (tx) => tx.query("select public.search_users('marker')"))).rejects.toThrow(
      /permission denied/,
    );
  });
  it('no function that runs with its owner rights is without a pinned search_path', async () => {
    const loose = `select count(*) from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      and not coalesce(array_to_string(proconfig, ',') like '%search_path=%', false)`;
    expect(await count(db, loose)).toBe(0);
  });
  it('no policy reads auth.uid() once a row', async () => {
    const bare = `select count(*) from pg_policies where schemaname = 'public'
      and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT auth.uid\\(\\)', '', 'g') ~ 'auth.uid\\(\\)'`;
    expect(await count(db, bare)).toBe(0);
  });
});
