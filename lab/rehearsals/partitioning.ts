import { connect } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app, until } from './app';
import { Load } from './load';
import type { Rehearsal } from './rehearsal';

const notices = 200_000;

/** Notices and messages are partitioned while they are written and read; the swap is refused behind a long transaction; everything goes back. */
export async function partitionChat(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  const { url, client } = await app(rehearsal, workspace, { repaired: true });
  await client.query('set session_replication_role = replica');
  await client.query(`insert into public.notifications (user_id, type, title, body, created_at)
    select u.id, 'message', 'title', 'body', now() - n * interval '1 minute'
    from public.users u, generate_series(1, ${notices / 40}) n`);
  await client.query(`insert into public.chat_threads (id, low_user, high_user)
    select gen_random_uuid(), least(a, b), greatest(a, b) from (select min(id::text)::uuid as a, max(id::text)::uuid as b from public.users) p`);
  await client.query(`insert into public.chat_messages (thread_id, sender_id, client_id, body, created_at)
    select t.id, t.low_user, n::text, 'hello', now() - n * interval '1 minute' from public.chat_threads t, generate_series(1, 50000) n`);
  await client.query('set session_replication_role = origin');

  const write = new Load(
    url,
    "insert into public.notifications (user_id, type, title, body) select id, 'message', 'a', 'b' from public.users limit 1 returning id",
    'service_role',
  );
  const chat = new Load(
    url,
    "insert into public.chat_messages (thread_id, sender_id, client_id, body) select id, low_user, 'c', 'hi' from public.chat_threads limit 1 returning id",
    'service_role',
  );
  const read = new Load(
    url,
    "select title from public.notifications where user_id = '00000001-0000-4000-8000-000000000001' order by created_at desc limit 20",
    'service_role',
  );
  const loads = [write, chat, read];
  const blocker = await connect(url);
  const slowest: string[] = [];
  const timed = async (step: string, action: () => Promise<unknown>): Promise<void> => {
    const from = performance.now();
    await action();
    const took = performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const worst = Math.max(...loads.map((load) => load.slowest(from)));
    slowest.push(`${step} ${Math.round(took)} ms (${Math.round(worst)} ms)`);
    rehearsal.step(step);
  };
  const policies = async (): Promise<unknown> =>
    (
      await client.query(
        "select policyname, cmd, roles::text, qual, with_check from pg_policies where tablename = 'notifications' order by 1",
      )
    ).rows;
  try {
    await until('load', async () => loads.every(({ times }) => times.length > 20));
    const before = await policies();
    const sized = await rehearsal.sql(client, 'size.sql');
    rehearsal.expect(sized[1]?.length === 0, 'no key of another table points to notifications');
    await rehearsal.sql(client, '../large-index/open-transactions.sql');
    for (const step of ['bound', 'validate', 'key', 'parent'])
      await timed(step, () => rehearsal.sql(client, `${step}.sql`));

    await blocker.query('begin; select count(*) from public.notifications');
    await rehearsal.refused(() => rehearsal.sql(client, 'swap.sql'), /lock timeout/);
    await client.query('rollback');
    await blocker.query('rollback');
    await timed('swap', () => rehearsal.sql(client, 'swap.sql'));
    rehearsal.expect(JSON.stringify(await policies()) === JSON.stringify(before), 'the table has the same policies');
    await timed('chat-bound', () => rehearsal.sql(client, 'chat-bound.sql'));
    await timed('chat-swap', () => rehearsal.sql(client, 'chat-swap.sql'));
    await timed('months', () => rehearsal.sql(client, 'months.sql'));
    const [parts] = await rehearsal.sql(client, 'partitions.sql');
    rehearsal.expect((parts?.length ?? 0) >= 14, `both tables have months, not ${parts?.length} partitions`);
    rehearsal.expect(parts?.every((part) => part.row_level_security === true) ?? false, 'every partition is protected');
    await until('rows after the swap', async () => loads.every(({ errors }) => errors.length === 0));

    // As the app: a person reads and marks the own notices, and reaches no partition beside the table.
    await client.query('begin');
    await client.query(
      `select set_config('request.jwt.claims', '{"sub":"00000001-0000-4000-8000-000000000001","role":"authenticated"}', true)`,
    );
    await client.query('set local role authenticated');
    const mine = await client.query(
      "update public.notifications set read_at = now() where title = 'title' returning user_id",
    );
    rehearsal.expect(mine.rowCount === notices / 40, 'a person marks the own notices');
    await rehearsal.refused(
      () => client.query('select 1 from public.notifications_first limit 1'),
      /permission denied/,
    );
    await client.query('rollback');
    const far = await client.query(
      "insert into public.notifications (user_id, type, title, body, created_at) select id, 'message', 'next', 'b', now() + interval '3 months' from public.users limit 1 returning tableoid::regclass::text as part",
    );
    rehearsal.expect(/notifications_\d{6}$/.test(far.rows[0]?.part), 'a row of a later month is in its month');

    await rehearsal.sql(client, 'back-key.sql');
    const from = performance.now();
    await rehearsal.sql(client, 'back.sql');
    const took = performance.now() - from;
    rehearsal.wayBack = true;
    rehearsal.expect(JSON.stringify(await policies()) === JSON.stringify(before), 'the old table has its policies');
    for (const load of loads) await load.stop();
    let lost = 0;
    for (const [table, { acknowledged }] of [
      ['notifications', write],
      ['chat_messages', chat],
    ] as const) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*) as n from public.${table} where id = any ($1)`,
        [acknowledged],
      );
      lost += acknowledged.length - (rows[0]?.n ?? 0);
    }
    rehearsal.rowsLost = lost;
    rehearsal.expect(lost === 0, 'no acknowledged row is lost');
    rehearsal.expect(
      loads.every(({ errors }) => errors.length === 0),
      `no statement fails, not ${loads[0]?.errors[0]}`,
    );
    const { rows: kept } = await client.query<{ n: number }>(
      "select count(*) as n from public.notifications where title in ('title', 'next')",
    );
    rehearsal.expect(kept[0]?.n === notices + 1, 'every row is in the old table, the one of a later month too');
    rehearsal.downtimeSeconds = 0;
    rehearsal.result('Rows', `${notices} notices and 50000 messages, with writes and reads going on`);
    rehearsal.result('Duration of each step (slowest statement of the load meanwhile)', slowest.join(', '));
    rehearsal.result('Swap behind an open transaction', 'refused after two seconds, nothing changed');
    rehearsal.result('Way back', `${Math.round(took)} ms with ${write.acknowledged.length} rows written meanwhile`);
  } finally {
    for (const load of loads) await load.stop();
    await blocker.end();
  }
}
