import type { Workspace } from '../database/workspace';
import { app } from './app';
import type { Rehearsal } from './rehearsal';

type Rehearse = (rehearsal: Rehearsal, workspace: Workspace) => Promise<void>;

/** 200 notices wait, half of them used up their tries; the current ones are offered again, the old ones are dropped. */
export const pushBacklog: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace, { repaired: true });
  await client.query("select cron.schedule('push-worker', '* * * * *', 'select 1')");
  await client.query('delete from public.push_queue');
  const { rows: people } = await client.query<{ user_id: string }>(
    'select user_id from public.user_push_tokens limit 20',
  );
  for (const { user_id } of people) {
    await client.query(
      `insert into public.notifications (user_id, type, title, body, created_at)
       select $1, 'message', 'title', 'body', now() - case when n > 5 then interval '2 days' else interval '0' end from generate_series(1, 10) n`,
      [user_id],
    );
  }
  await client.query('update public.push_queue set attempts = 5');
  const count = async (where: string): Promise<number> =>
    (await client.query<{ n: number }>(`select count(*) as n from public.push_queue where ${where}`)).rows[0]?.n ?? 0;
  rehearsal.expect((await count('attempts = 5')) === 200, 'two hundred rows wait');
  const [queue] = await rehearsal.sql(client, 'queue-exists.sql');
  rehearsal.expect(queue?.[0]?.queue === 'push_queue', 'the queue exists');
  const [backlog] = await rehearsal.sql(client, 'backlog.sql');
  rehearsal.expect(backlog?.[0]?.tries === 5 && backlog[0].waiting === 200, 'the backlog is counted by tries');
  rehearsal.step('backlog');
  const [jobs] = await rehearsal.sql(client, 'schedule.sql');
  rehearsal.expect(jobs?.[0]?.active === true, 'the job is active');
  rehearsal.step('worker');
  const taken = async (): Promise<number> =>
    (await client.query('select * from public.take_push_batch(100)')).rowCount ?? 0;
  rehearsal.expect((await taken()) === 0, 'the worker takes no row that used up its tries');
  await rehearsal.sql(client, 'retry.sql');
  rehearsal.expect(
    (await count('true')) === 100 && (await count('attempts = 0')) === 100,
    'a hundred rows are offered again, a hundred old ones are gone',
  );
  rehearsal.expect((await taken()) === 100, 'the worker takes them');
  rehearsal.step('retry');
  await rehearsal.sql(client, 'backlog.sql');
  rehearsal.result('Rows offered again', '100 of 200; 100 notices older than a day dropped');
};

/** The flag goes to polling for everybody, is read by a signed-out phone, and goes back for a tenth. */
export const realtimeRefusing: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  const on = await rehearsal.sql(client, 'polling-on.sql');
  rehearsal.expect(on.at(-1)?.[0]?.value === 'polling' && on.at(-1)?.[0]?.percent === 100, 'everybody polls');
  await rehearsal.sql(client, 'polling-on.sql');
  await client.query('set role anon');
  rehearsal.expect(
    (await client.query('select * from public.app_flags')).rowCount === 1,
    'a signed-out phone reads the flag',
  );
  await client.query('reset role');
  rehearsal.step('polling');
  const off = await rehearsal.sql(client, 'polling-off.sql');
  rehearsal.expect(
    off.at(-1)?.[0]?.value === 'realtime' && off.at(-1)?.[0]?.percent === 10,
    'a tenth is back on Realtime',
  );
  rehearsal.wayBack = true;
};
