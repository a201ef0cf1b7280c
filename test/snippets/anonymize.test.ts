import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply, count, fixOrder, growthOrder, openEngine } from './engine';
import { fillWorld } from './world';

const salt = 'salt-for-the-tests-only';
let db: PGlite;
let before: Awaited<ReturnType<typeof shape>>;
let ids: string[];

/** Every row of every table as text, as a dump would hold it. */
async function dump(): Promise<string> {
  const names = await db.query<{ name: string }>(
    "select format('%I.%I', relnamespace::regnamespace, relname) as name from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace) order by 1",
  );
  const parts: string[] = [];
  for (const { name } of names.rows) {
    const rows = await db.query<{ all: string }>(
      `select string_agg(to_jsonb(t)::text, e'\n' order by to_jsonb(t)::text) as all from ${name} t`,
    );
    parts.push(rows.rows[0]?.all ?? '');
  }
  return parts.join('\n');
}

/** What must stay: rows by table, rows by user as a sorted list, text lengths, and how often equal values occur. */
async function shape() {
  const one = async (sql: string) => JSON.stringify((await db.query(sql)).rows);
  const tables = [
    'users',
    'workouts',
    'routines',
    'friendships',
    'posts',
    'reactions',
    'comments',
    'notifications',
    'user_push_tokens',
  ];
  return {
    rows: await Promise.all(tables.map((table) => count(db, `select count(*) from public.${table}`))),
    workoutsByUser: await one(
      'select n, count(*) from (select count(*) n from public.workouts group by user_id) t group by n order by n',
    ),
    notificationsByUser: await one(
      'select n, count(*) from (select count(*) n from public.notifications group by user_id) t group by n order by n',
    ),
    degree: await one(
      'select n, count(*) from (select count(*) n from public.friendships group by user_id) t group by n order by n',
    ),
    commentLengths: await one('select length(text) l, count(*) from public.comments group by 1 order by 1'),
    captionLengths: await one('select length(caption) l, count(*) from public.posts group by 1 order by 1'),
    equalNames: await one(
      'select n, count(*) from (select count(*) n from public.routines group by name) t group by n order by n',
    ),
    sets: await one("select sum(jsonb_array_length(sets)), sum((sets->0->>'weightKg')::numeric) from public.workouts"),
    status: await one('select status, count(*) from public.friendships group by 1 order by 1'),
  };
}

beforeAll(async () => {
  db = await openEngine();
  await fillWorld(db, { users: 120, edgesPerUser: 6, workoutsPerUser: 4, posts: 300, commentsPerPost: 2, rooms: 40 });
  await apply(db, ...fixOrder, ...growthOrder);
  before = await shape();
  ids = (
    await db.query<{ id: string }>('select id::text as id from public.users union select id::text from public.posts')
  ).rows.map((row) => row.id);
});
afterAll(() => db.close());

describe('anonymisation', () => {
  it('refuses to run where staging is not named, and without a long salt', async () => {
    await expect(apply(db, 'anonymize.sql')).rejects.toThrow(/anonymize.target/);
    await db.exec("rollback; set anonymize.target = 'staging'; set anonymize.salt = 'short'");
    await expect(apply(db, 'anonymize.sql')).rejects.toThrow(/16 characters/);
    await db.exec('rollback');
  });
  it('leaves no planted name, text, address, token, link or id anywhere in the dump', async () => {
    const original = await dump();
    expect(original.match(/marker/gi)?.length).toBeGreaterThan(2000);
    await db.exec(`alter table public.users add column nickname text; update public.users set nickname = 'Marker nick';
      set anonymize.target = 'staging'; set anonymize.salt = '${salt}'`);
    await apply(db, 'anonymize.sql');
    const copy = await dump();
    for (const trace of [/marker/i, /mail\.test/, /cdn\.test/, /https?:/, /ExponentPushToken/, /hello/])
      expect(copy).not.toMatch(trace);
    for (const id of ids) expect(copy.includes(id)).toBe(false);
    expect(await count(db, "select count(*) from public.users where email !~ '^[0-9a-f]{24}@example\\.invalid$'")).toBe(
      0,
    );
  });
  it('keeps rows by table, rows by user, lengths, repeats, sets and statuses', async () => {
    expect(await shape()).toEqual(before);
  });
  it('keeps every foreign key whole', async () => {
    const keys = await db.query<{ child: string; parent: string; col: string }>(`
      select conrelid::regclass::text as child, confrelid::regclass::text as parent, a.attname as col
      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where contype = 'f' and conparentid = 0`);
    expect(keys.rows.length).toBeGreaterThan(20);
    for (const { child, parent, col } of keys.rows) {
      const lost = `select count(*) from ${child} c where c.${col} is not null and not exists (select 1 from ${parent} p where p.id = c.${col})`;
      expect(await count(db, lost), `${child}.${col}`).toBe(0);
    }
  });
  it('changes ids inside documents as their columns change', async () => {
    const lost =
      "select count(*) from public.notifications n where not exists (select 1 from public.users u where u.id = (n.data->>'commenterId')::uuid)";
    expect(await count(db, `${lost} and n.data ? 'commenterId'`)).toBe(0);
    expect(await count(db, "select count(*) from public.workouts where sets->0->>'exerciseId' <> 'bench-press'")).toBe(
      0,
    );
  });
  it('a value becomes what its salt makes of it, each time, and something else under another salt', async () => {
    const made = async (key: string) => {
      await db.exec(`set anonymize.salt = '${key}'`);
      return (await db.query<{ text: string }>("select pg_temp.other_text('Marker routine') as text")).rows[0]?.text;
    };
    const stored = (await db.query<{ name: string }>('select distinct name from public.routines')).rows;
    expect(stored).toEqual([{ name: await made(salt) }]);
    expect(await made(salt)).toBe(await made(salt));
    expect(await made('another-salt-of-length')).not.toBe(stored[0]?.name);
  });
  it('can run again in the same session', async () => {
    await apply(db, 'anonymize.sql');
    expect((await shape()).rows).toEqual(before.rows);
  });
});
