import { readFileSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AFTER_FIXES, demandOf, HOURS_PER_MONTH, resolveAssumptions, workloadOf } from '../../model';
import { apply, controlOrder, count } from './engine';
import { attempt, openRepaired, people, sampleId } from './rights';

const [owner, friend, stranger] = [people.owner ?? '', people.friend ?? '', people.stranger ?? ''];
let db: PGlite;
beforeAll(async () => {
  db = await openRepaired();
  await apply(db, ...controlOrder);
});
afterAll(() => db.close());

interface Caller {
  readonly sub: string | null;
  readonly path?: string;
  readonly headers?: object;
  readonly readOnly?: boolean;
}

/** Runs statements as the Data API does: claims, path and headers as settings of the transaction, then the role. */
const api = <T>({ sub, path = '/posts', headers = {}, readOnly = false }: Caller, sql: string): Promise<T[]> =>
  db.transaction(async (tx) => {
    if (readOnly) await tx.exec('set transaction read only');
    await tx.query(
      "select set_config('request.jwt.claims', $1, true), set_config('request.path', $2, true), set_config('request.headers', $3, true)",
      [sub === null ? '' : JSON.stringify({ sub, role: 'authenticated' }), path, JSON.stringify(headers)],
    );
    await tx.exec(`set local role ${sub === null ? 'anon' : 'authenticated'}`);
    return (await tx.query<T>(sql)).rows;
  });

describe('the audit log', () => {
  const entries = async (table: string) =>
    (
      await db.query<Record<string, unknown>>(
        'select actor, role, request_id, action, row_id, old_values, new_values from ops.audit_log where table_name = $1 order by id',
        [table],
      )
    ).rows;

  it('records who changed what, with the id of the request and without the address', async () => {
    await api(
      { sub: owner, headers: { 'x-request-id': 'r-1' } },
      `update public.users set display_name = 'New', location_region = 'Else', total_xp = 5 where id = '${owner}'`,
    );
    expect(await entries('users')).toEqual([
      {
        actor: owner,
        role: 'authenticated',
        request_id: 'r-1',
        action: 'UPDATE',
        row_id: owner,
        old_values: { display_name: 'Marker 1', location_region: '(hidden)' },
        new_values: { display_name: 'New', location_region: '(hidden)' },
      },
    ]);
  });
  it('leaves out what the app writes after each workout', async () => {
    const before = (await entries('users')).length;
    await db.query('update public.users set total_xp = total_xp + 10, current_streak = 3 where id = $1', [owner]);
    expect(await entries('users')).toHaveLength(before);
  });
  it('records rights in rooms, decisions about reports, and posts that somebody else removed', async () => {
    const room = sampleId(5, 3);
    await db.query('insert into public.hangout_members (room_id, user_id) values ($1, $2)', [room, friend]);
    await db.query("update public.reports set status = 'resolved' where target_post_id = $1", [sampleId(4, 9)]);
    await api({ sub: sampleId(1, 12) }, `delete from public.posts where id = '${sampleId(4, 12)}'`);
    await db.query('delete from public.posts where id = $1', [sampleId(4, 9)]);
    expect(await entries('hangout_members')).toMatchObject([
      { actor: null, role: 'postgres', action: 'INSERT', row_id: `${room}/${friend}` },
    ]);
    expect(await entries('reports')).toMatchObject([
      { action: 'UPDATE', old_values: { status: 'pending' }, new_values: { status: 'resolved' } },
      { action: 'DELETE', old_values: { additional_info: '(hidden)' }, new_values: null },
      ...(await entries('reports')).slice(2),
    ]);
    const removed = await entries('posts');
    expect(removed).toMatchObject([{ row_id: sampleId(4, 9), old_values: { caption: '(hidden)' } }]);
    expect(JSON.stringify(await entries('posts')) + JSON.stringify(await entries('reports'))).not.toMatch(/marker/i);
  });
  it('keeps no name of an account that is gone', async () => {
    const gone = sampleId(1, 38);
    await db.query("update public.users set display_name = 'Somebody' where id = $1", [gone]);
    await db.query('delete from auth.users where id = $1', [gone]);
    const rows = (await entries('users')).filter(({ row_id }) => row_id === gone);
    expect(rows.map(({ action, old_values, new_values }) => ({ action, old_values, new_values }))).toEqual([
      { action: 'UPDATE', old_values: null, new_values: null },
      { action: 'DELETE', old_values: null, new_values: null },
    ]);
  });
  it.each(['anon', 'owner', 'friend', 'stranger'] as const)('%s neither reads nor writes it', async (caller) => {
    for (const sql of [
      'select * from ops.audit_log',
      "insert into ops.audit_log (role, action, table_name, row_id) values ('x', 'x', 'x', 'x')",
      "update ops.audit_log set role = 'x'",
      'delete from ops.audit_log',
    ])
      expect(await attempt(db, caller, sql)).toMatch(/permission denied/);
  });
  it('the server reads it and cannot change it', async () => {
    await db.transaction(async (tx) => {
      await tx.exec('set local role service_role');
      expect(await count(tx, 'select count(*) from ops.audit_log')).toBeGreaterThan(3);
    });
    await expect(
      db.transaction(async (tx) => {
        await tx.exec('set local role service_role');
        await tx.exec('delete from ops.audit_log');
      }),
    ).rejects.toThrow(/permission denied/);
  });
  it('drops what is older than a year, in batches', async () => {
    await db.exec(`insert into ops.audit_log (at, role, action, table_name, row_id)
      select now() - interval '400 days', 'x', 'UPDATE', 'old', n::text from generate_series(1, 30) n`);
    expect(await count(db, "select ops.purge_audit_log(interval '1 year', 20)")).toBe(20);
    expect(await count(db, 'select ops.purge_audit_log()')).toBe(10);
    expect(await count(db, 'select ops.purge_audit_log()')).toBe(0);
  });
  it('costs less than a kilobyte of log a recorded change', async () => {
    const written = async () => {
      const sql = `update public.users set avatar_url = md5(random()::text) where id = '${stranger}'`;
      // The first change after a checkpoint writes whole pages.
      await db.exec(sql);
      const at = (await db.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at')).rows[0]?.at;
      for (let i = 0; i < 50; i += 1) await db.exec(sql);
      return (await count(db, 'select pg_current_wal_insert_lsn() - $1::pg_lsn', [at])) / 50;
    };
    const recorded = await written();
    await db.exec('alter table public.users disable trigger audit_profile');
    const bare = await written();
    await db.exec('alter table public.users enable trigger audit_profile');
    expect(recorded - bare).toBeGreaterThan(100);
    expect(recorded - bare).toBeLessThan(1000);
  });
});

describe('the limit of requests', () => {
  const check = (caller: Caller) => api(caller, 'select gate.check_request()');
  const limitOf = (action: string) =>
    count(db, 'select per_minute from ops.request_limits where action = $1', [action]);
  const spend = async (caller: Caller, times: number) => {
    for (let i = 0; i < times; i += 1) await check(caller);
  };
  const nextMinute = () => db.exec("update ops.request_counts set minute = minute - interval '1 minute'");
  const refusal = /Too many requests: at most \d+ a minute/;

  it('lets a whole day of writes of an active user through in a minute, twice, in the high case', async () => {
    const { requests, people: count } = demandOf(workloadOf(resolveAssumptions('high'), AFTER_FIXES), 10_000);
    const perDay = requests.writes / count.daily / (HOURS_PER_MONTH / 24);
    expect(perDay).toBeGreaterThan(5);
    expect(await limitOf('write')).toBeGreaterThan(2 * perDay);
  });
  it('is what the page says, for each action', async () => {
    const page = readFileSync('docs/reference/security-controls.mdx', 'utf8');
    const rows = [...page.matchAll(/^\| [^|]+ \| (\d+) \| [^|]+ \| (.+) \|$/gm)];
    const named = rows.flatMap(([, perMinute, where = '']) =>
      [...where.matchAll(/`([^`]+)`/g)].map(([, action = '']) => ({ action, per_minute: Number(perMinute) })),
    );
    const { rows: limits } = await db.query('select action, per_minute from ops.request_limits order by action');
    const shown = named.filter(({ action }) => action !== 'ops.request_limits');
    expect(shown.sort((one, other) => (one.action < other.action ? -1 : 1))).toEqual(limits);
  });
  it('refuses the next request with 429, and nobody else', async () => {
    await nextMinute();
    await spend({ sub: owner }, await limitOf('write'));
    const error = await check({ sub: owner }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'PGRST', message: expect.stringMatching(refusal) });
    const { message, detail } = error as { message: string; detail: string };
    expect(JSON.parse(message)).toMatchObject({ code: '429' });
    expect(JSON.parse(detail)).toEqual({ status: 429, headers: { 'Retry-After': '60' } });
    await check({ sub: friend });
    await check({ sub: null, headers: { 'x-forwarded-for': '192.0.2.7, 10.0.0.1' } });
  });
  it('lets the same person go on in the next minute', async () => {
    await nextMinute();
    await check({ sub: owner });
  });
  it('limits a path that spreads to others more tightly', async () => {
    await nextMinute();
    const asking = { sub: owner, path: '/rpc/request_friend' };
    await spend(asking, await limitOf('/rpc/request_friend'));
    await expect(check(asking)).rejects.toThrow(refusal);
    await check({ sub: owner, path: '/posts' });
  });
  it('counts callers without an account by address, and lets reads and the server pass', async () => {
    await nextMinute();
    const stranger = { sub: null, headers: { 'x-forwarded-for': '192.0.2.9' } };
    await spend(stranger, await limitOf('write'));
    await expect(check(stranger)).rejects.toThrow(refusal);
    await check({ ...stranger, readOnly: true });
    await check({ sub: null, headers: { 'x-forwarded-for': '192.0.2.10' } });
    await db.transaction(async (tx) => {
      await tx.exec('set local role service_role');
      await tx.query('select gate.check_request()');
    });
  });
  it('keeps one row for a caller and action, whatever they send', async () => {
    await nextMinute();
    await spend({ sub: owner }, 20);
    expect(
      await count(db, "select count(*) from ops.request_counts where action = 'write' and caller = $1", [owner]),
    ).toBe(1);
  });
  it('gives functions a turn for each name up to its limit, for each person alone', async () => {
    const turn = async (sub: string) =>
      (await api<{ ok: boolean }>({ sub }, "select public.take_turn('send-push') as ok"))[0]?.ok;
    const answers: unknown[] = [];
    for (let i = 0; i <= (await limitOf('send-push')); i += 1) answers.push(await turn(owner));
    expect(answers.map(Boolean)).toEqual([...Array(await limitOf('send-push')).fill(true), false]);
    expect(await turn(friend)).toBe(true);
    await expect(api({ sub: owner }, "select public.take_turn('other')")).rejects.toThrow(/no limit named "other"/);
    await expect(api({ sub: null }, "select public.take_turn('send-push')")).rejects.toThrow(/permission denied/);
  });
  it('nobody reads or resets the counts, and the Data API asks before each request', async () => {
    expect(await attempt(db, 'owner', 'delete from ops.request_counts')).toMatch(/permission denied/);
    expect(await attempt(db, 'owner', 'update ops.request_limits set per_minute = 1000000')).toMatch(
      /permission denied/,
    );
    expect(
      await count(
        db,
        "select count(*) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where rolname = 'authenticator' and 'pgrst.db_pre_request=gate.check_request' = any (setconfig)",
      ),
    ).toBe(1);
  });
});

describe('moderation of uploads', () => {
  const [post, hidden] = [sampleId(4, 1), `${owner}/photo.jpg`];
  const seen = (sub: string | null, name = hidden) =>
    api({ sub }, `select 1 from storage.objects where bucket_id = 'private' and name = '${name}'`).then(
      (rows) => rows.length,
    );
  const add = (sub: string, name: string, to: string | null) =>
    api({ sub }, `insert into public.uploads (name, post_id) values ('${name}', ${to === null ? 'null' : `'${to}'`})`);

  beforeAll(async () => {
    await add(owner, hidden, post);
    await api({ sub: owner }, `insert into storage.objects (bucket_id, name) values ('private', '${hidden}')`);
  });
  it('shows a pending photo to its owner only, an approved one to those who see the post', async () => {
    expect([await seen(owner), await seen(friend), await seen(stranger), await seen(null)]).toEqual([1, 0, 0, 0]);
    await db.query("select ops.decide_upload($1, 'approved')", [hidden]);
    expect([await seen(owner), await seen(friend), await seen(stranger), await seen(null)]).toEqual([1, 1, 0, 0]);
  });
  it('a phone cannot decide, upload for somebody else, attach to their post, or go around the bucket', async () => {
    const refused = /permission denied|row-level security/;
    await expect(api({ sub: owner }, "update public.uploads set status = 'approved'")).rejects.toThrow(refused);
    await expect(
      api({ sub: owner }, `insert into public.uploads (name, status) values ('${owner}/b.jpg', 'approved')`),
    ).rejects.toThrow(refused);
    await expect(add(owner, `${friend}/b.jpg`, null)).rejects.toThrow(refused);
    await expect(add(friend, `${friend}/b.jpg`, post)).rejects.toThrow(refused);
    await expect(
      api({ sub: owner }, `insert into storage.objects (bucket_id, name) values ('posts', '${owner}/b.jpg')`),
    ).rejects.toThrow(refused);
  });
  it('a file without a row of uploads stays hidden', async () => {
    const name = `${owner}/loose.jpg`;
    await api({ sub: owner }, `insert into storage.objects (bucket_id, name) values ('private', '${name}')`);
    expect([await seen(owner, name), await seen(friend, name)]).toEqual([1, 0]);
  });
  it('three people who report a post hide its photos again; one who reports three times does not', async () => {
    const report = (sub: string) =>
      api(
        { sub },
        `insert into public.reports (reporter_user_id, target_post_id, reason) values ('${sub}', '${post}', 'spam')`,
      );
    await db.query('delete from public.reports where target_post_id = $1', [post]);
    for (let i = 0; i < 3; i += 1) await report(friend);
    expect(await seen(friend)).toBe(1);
    await report(stranger);
    await report(sampleId(1, 21));
    expect([await seen(owner), await seen(friend)]).toEqual([1, 0]);
  });
  it('a refusal needs a reason and an upload that exists', async () => {
    await expect(db.query("select ops.decide_upload($1, 'refused')", [hidden])).rejects.toThrow(/say why/);
    await expect(db.query("select ops.decide_upload('none', 'approved')")).rejects.toThrow(/no upload named "none"/);
    await db.query("select ops.decide_upload($1, 'refused', 'not about training')", [hidden]);
    expect([await seen(owner), await seen(friend)]).toEqual([1, 0]);
  });
});

it('every table of public still has row-level security on', async () => {
  const open =
    "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity";
  expect(await count(db, open)).toBe(0);
});
