import type pg from 'pg';
import type { DataSize } from '../data/size';
import { dailyShare, requestsPerDay } from '../load/eventMix';

/** How much larger tables are after a month in which rows change and their number does not. */
export interface Bloat {
  readonly days: number;
  /** Bytes of the whole database after over before. */
  readonly ratio: number;
  /** The same for each table that changed by more than one per cent. */
  readonly tables: Readonly<Record<string, number>>;
  readonly vacuums: number;
}

const DAYS = 30;

/** One day of changes that leave the number of rows as it is. `$1` are the rows that a day touches. */
const changes: Readonly<
  Record<
    string,
    { readonly times: (perDay: Readonly<Record<string, number>>) => number; readonly sql: readonly string[] }
  >
> = {
  profile: {
    times: (perDay) => perDay['patch-profile'] ?? 0,
    sql: [
      `update public.users set total_xp = total_xp + 10, updated_at = now(),
        workout_calendar = (workout_calendar - 0) || '[{"date": "2026-01-01", "count": 1, "xp": 120}]'::jsonb
       where id in (select id from public.users where workout_calendar <> '[]' order by random() limit $1)`,
    ],
  },
  counters: {
    times: (perDay) => (perDay.react ?? 0) + (perDay.comment ?? 0),
    sql: [
      `update public.posts set like_count = like_count + 1
       where id in (select id from (select id from public.posts order by created_at desc limit $1 * 3) newest order by random() limit $1)`,
    ],
  },
  notices: {
    times: (perDay) => (perDay.react ?? 0) + (perDay.comment ?? 0),
    sql: [
      `with old as (delete from public.notifications where id in (select id from public.notifications order by created_at limit $1) returning *)
       insert into public.notifications (user_id, type, title, body, post_id, comment_id, created_at, data)
       select user_id, type, title, body, post_id, comment_id, now(), data from old`,
      `update public.notifications set read_at = now()
       where id in (select id from public.notifications order by created_at desc limit $1)`,
    ],
  },
  tokens: {
    times: (perDay) => perDay.token ?? 0,
    sql: [
      'update auth.sessions set refreshed_at = now(), updated_at = now() where id in (select id from auth.sessions order by random() limit $1)',
      `with old as (delete from auth.refresh_tokens where id in (select id from auth.refresh_tokens where revoked order by id limit $1) returning *)
       insert into auth.refresh_tokens (instance_id, token, user_id, revoked, created_at, updated_at, parent, session_id)
       select instance_id, left(md5(random()::text), 22), user_id, true, now(), now(), token, session_id from old`,
    ],
  },
};

const sizes = `select n.nspname || '.' || c.relname as name, sum(pg_total_relation_size(coalesce(i.inhrelid, c.oid)))::float8 as bytes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_inherits i on i.inhparent = c.oid
  where n.nspname in ('public', 'auth', 'storage') and c.relkind in ('r', 'p') and not c.relispartition group by 1`;

/** Tables that autovacuum with its default settings would clean by now. */
const due = `select format('%I.%I', s.schemaname, s.relname) as name from pg_stat_user_tables s join pg_class c on c.oid = s.relid
  where n_dead_tup > 50 + 0.2 * c.reltuples`;

/** Makes a month of the model's changes, a day at a time, with a vacuum of each table at the threshold of autovacuum. */
export async function measureBloat(client: pg.Client, size: DataSize): Promise<Bloat> {
  const perDay = requestsPerDay('fixed');
  const daily = size.users * dailyShare();
  const bytes = async () =>
    new Map((await client.query<{ name: string; bytes: number }>(sizes)).rows.map(({ name, bytes }) => [name, bytes]));
  await client.query('select setseed(0.5)');
  await client.query('set session_replication_role = replica');
  const before = await bytes();
  let vacuums = 0;
  try {
    for (let day = 0; day < DAYS; day++) {
      for (const { times, sql } of Object.values(changes)) {
        for (const statement of sql) await client.query(statement, [Math.max(1, Math.round(daily * times(perDay)))]);
      }
      await client.query('select pg_stat_force_next_flush()');
      for (const { name } of (await client.query<{ name: string }>(due)).rows) {
        await client.query(`vacuum ${name}`);
        vacuums++;
      }
    }
  } finally {
    await client.query('set session_replication_role = origin').catch(() => {});
  }
  const after = await bytes();
  const total = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((sum, n) => sum + n, 0);
  const ratio = (now: number, then: number) => Number((now / then).toFixed(3));
  return {
    days: DAYS,
    ratio: ratio(total(after), total(before)),
    tables: Object.fromEntries(
      [...after].flatMap(([name, now]) => {
        const grown = ratio(now, before.get(name) ?? now);
        return grown > 1.01 ? [[name, grown]] : [];
      }),
    ),
    vacuums,
  };
}
