import type { PGlite } from '@electric-sql/pglite';
import { apply, as, fixOrder, openEngine } from './engine';
import { fillWorld, userId, type WorldSize } from './world';

/** Size of the data that index advice is shown on. */
export const planWorld: WorldSize = {
  users: 20_000,
  edgesPerUser: 10,
  workoutsPerUser: 0,
  posts: 20_000,
  commentsPerPost: 1,
  rooms: 20_000,
};

/** What one run of a query read: the scans on the table in question, rows looked at and 8 kB buffers touched. */
export interface Reading {
  sql: string;
  scans: string[];
  rowsRead: number;
  rowsReturned: number;
  buffers: number;
}

/** A query before and after its repair, on the same data. */
export interface PlanRecord {
  id: string;
  question: string;
  table: string;
  before: Reading;
  after: Reading;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: PlanNode[];
}

const walk = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(walk)];

/** Runs a query as a signed-in user, or as the owner of a definer's function when `user` is undefined, and reads its plan. */
async function read(db: PGlite, sql: string, user?: string): Promise<Reading> {
  const explain = `explain (analyze, buffers, timing off, format json) ${sql}`;
  type Answer = { 'QUERY PLAN': { Plan: PlanNode }[] };
  const answer =
    user === undefined ? await db.query<Answer>(explain) : await as(db, user, (tx) => tx.query<Answer>(explain));
  const top = answer.rows[0]?.['QUERY PLAN'][0]?.Plan;
  if (!top) throw new Error(`no plan for ${sql}`);
  const scans = walk(top).filter((node) => node['Node Type'].includes('Scan') && !node['Node Type'].startsWith('CTE'));
  const leaves = scans.filter(
    (node) => node['Node Type'] !== 'Bitmap Index Scan' && node['Relation Name'] !== undefined,
  );
  const looked = (node: PlanNode) =>
    (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
    node['Actual Loops'];
  return {
    sql,
    scans: scans.map((node) =>
      [node['Node Type'], node['Index Name'] ?? node['Relation Name']].filter(Boolean).join(': '),
    ),
    rowsRead: Math.round(leaves.reduce((sum, node) => sum + looked(node), 0)),
    rowsReturned: top['Actual Rows'],
    buffers: top['Shared Hit Blocks'] + top['Shared Read Blocks'],
  };
}

const me = userId(10_000);
const from = "(select created_at from public.posts where id = '00000000-0000-4000-9000-000000002710')";
const needle = "%' || left(md5('77'), 6) || '%";

interface Scenario {
  id: string;
  question: string;
  table: string;
  user?: string;
  before: string;
  after: string;
}

const scenarios: Scenario[] = [
  {
    id: 'friend-pull',
    question: 'Which friends do I have?',
    table: 'friendships',
    user: me,
    before: `select * from public.friendships where user_id = '${me}' or friend_id = '${me}'`,
    after: `select * from public.friendships where user_id = '${me}' or friend_id = '${me}'`,
  },
  {
    id: 'post-fan-out',
    question: 'Whose timelines does my post go to?',
    table: 'friendships',
    before: `select user_id from public.friendships where friend_id = '${me}' and status = 'friends'`,
    after: `select user_id from public.friendships where friend_id = '${me}' and status = 'friends'`,
  },
  {
    id: 'room-search',
    question: 'Which rooms am I in?',
    table: 'hangout_rooms',
    user: me,
    before: `select * from public.hangout_rooms where owner_id = '${me}' or members @> array['${me}'::uuid]`,
    after: `select r.* from public.hangout_members m join public.hangout_rooms r on r.id = m.room_id where m.user_id = '${me}'`,
  },
  {
    id: 'user-search',
    question: 'Whose name contains these letters?',
    table: 'users',
    before: `select id from public.users where lower(display_name) like lower('${needle}') order by display_name limit 20`,
    after: `select id from public.users where display_name ilike '${needle}' order by display_name limit 20`,
  },
  {
    id: 'streak-board',
    question: 'Who has the hundred longest streaks?',
    table: 'users',
    before: 'select id, longest_streak from public.users order by longest_streak desc limit 100',
    after: 'select id, longest_streak from public.users order by longest_streak desc limit 100',
  },
  {
    id: 'comment-removal',
    question: 'Which notices go when a comment goes? (what the foreign key asks)',
    table: 'notifications',
    before: 'select 1 from public.notifications where comment_id = (select id from public.comments limit 1)',
    after: 'select 1 from public.notifications where comment_id = (select id from public.comments limit 1)',
  },
  {
    id: 'feed-page',
    question: 'What is the feed page that starts 8,000 posts down?',
    table: 'posts',
    before: "select * from public.posts where privacy = 'public' order by created_at desc offset 8000 limit 20",
    after: `select * from public.posts where privacy = 'public' and (created_at, id) < (${from}, '00000000-0000-4000-9000-000000002710') order by created_at desc, id desc limit 20`,
  },
];

/** Measures every scenario before and after the repairs on generated data. Takes several seconds; same plans every time. */
export async function measurePlans(): Promise<PlanRecord[]> {
  const db = await openEngine();
  try {
    await fillWorld(db, planWorld);
    const before = new Map<string, Reading>();
    for (const { id, before: sql, user } of scenarios) before.set(id, await read(db, sql, user));
    await apply(db, ...fixOrder.filter((path) => path !== 'fixes/counters.sql'), 'indexes.sql');
    await db.exec('vacuum analyze');
    const records: PlanRecord[] = [];
    for (const { id, question, table, after, user } of scenarios) {
      records.push({ id, question, table, before: before.get(id) as Reading, after: await read(db, after, user) });
    }
    return records;
  } finally {
    await db.close();
  }
}
