import type pg from 'pg';
import { userId } from '../data/random';
import type { DataSize } from '../data/size';
import type { Request } from '../load/requests';
import { measureRequest, type RequestCost } from './requests';

/** One way to serve the same page: the 20 newest posts of friends and of oneself, each with its author's name. */
export interface FeedCost extends Pick<RequestCost, 'id' | 'cpuMs' | 'rows' | 'bytes' | 'blocksHit' | 'error'> {
  /** Readers who got the same posts as by the first way, by their moments. */
  readonly sameFor: number;
}

const page = (posts: string): string =>
  `select p.*, json_build_object('id', a.id, 'display_name', a.display_name, 'avatar_url', a.avatar_url) as author
   from (${posts}) p left join public.users a on a.id = p.author_id order by p.created_at desc limit 20`;

/** All four run with the service key: under the policies of a user they could show different posts. */
const ways: Readonly<Record<string, string>> = {
  'filter-all-posts': page(`select * from public.posts
    where author_id = $1 or author_id in (select friend_id from public.friendships where user_id = $1)`),
  'newest-of-each-friend': page(`select q.* from
    (select friend_id as id from public.friendships where user_id = $1 union all select $1::uuid) f
    cross join lateral (select * from public.posts where author_id = f.id order by created_at desc limit 20) q
    order by q.created_at desc limit 20`),
  timeline:
    page(`select q.* from (select post_id from public.timeline where reader_id = $1 order by created_at desc limit 20) t
    join public.posts q on q.id = t.post_id`),
  'stored-page': 'select page from lab_feed_pages where reader_id = $1',
};

const READERS = 200;
/** The content of pages is compared for so many readers: the first way reads every post for each of them. */
const COMPARED = 20;

/** Moments of the posts of a page: of two posts of one moment either may be the last on it. */
const moments = (sql: string): string =>
  sql.startsWith('select page')
    ? `select (p->>'created_at')::timestamptz as at from (${sql}) s, json_array_elements(s.page) p`
    : `select created_at as at from (${sql}) s`;

async function sameContent(client: pg.Client, sql: string, readers: readonly string[]): Promise<number> {
  const of = async (text: string, reader: string): Promise<string> => {
    const { rows } = await client.query<{ all: string }>(
      `select coalesce(string_agg(at::text, ' ' order by at), '') as all from (${moments(text)}) m`,
      [reader],
    );
    return rows[0]?.all ?? '';
  };
  let same = 0;
  for (const reader of readers.slice(0, COMPARED)) {
    const [first, own] = [await of(ways['filter-all-posts'] ?? '', reader), await of(sql, reader)];
    if (first === own) same += 1;
  }
  return same;
}

/** Serves the page four ways to 200 readers on the data of the repaired app, after the third and the fourth way were filled for them. */
export async function measureFeeds(client: pg.Client, size: DataSize, seed: number): Promise<FeedCost[]> {
  const count = Math.min(READERS, size.active);
  const readers = Array.from({ length: count }, (_, n) => userId(Math.floor((n * size.active) / count)));
  await client.query(
    `insert into public.timeline (reader_id, created_at, post_id)
     select r.id, q.created_at, q.id from unnest($1::uuid[]) r (id)
     cross join lateral (select friend_id as id from public.friendships where user_id = r.id union all select r.id) f
     join public.posts q on q.author_id = f.id on conflict do nothing`,
    [readers],
  );
  await client.query(`create table lab_feed_pages as
    select r.id as reader_id, (select json_agg(s) from (${ways['newest-of-each-friend']?.replaceAll('$1', 'r.id')}) s) as page
    from unnest(array[${readers.map((id) => `'${id}'`)}]::uuid[]) r (id)`);
  await client.query('alter table lab_feed_pages add primary key (reader_id)');
  await client.query('grant select on lab_feed_pages to service_role');
  await client.query('analyze public.timeline, lab_feed_pages');
  const costs: FeedCost[] = [];
  try {
    for (const [id, sql] of Object.entries(ways)) {
      const request: Request = {
        id: `feed-${id}`,
        kind: 'service',
        sql,
        params: (_who, n) => [readers[n % readers.length]],
      };
      const { cpuMs, rows, bytes, blocksHit, error } = await measureRequest(client, request, size, seed);
      const sameFor = await sameContent(client, sql, readers);
      costs.push({ id, cpuMs, rows, bytes, blocksHit, sameFor, ...(error ? { error } : {}) });
    }
  } finally {
    await client.query('drop table lab_feed_pages');
  }
  return costs;
}
