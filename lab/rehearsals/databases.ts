import { connect } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app, until } from './app';
import type { Rehearsal } from './rehearsal';

/** The index is built while rows are written; a build that is cancelled leaves an invalid index, which is found and dropped. */
export async function largeIndex(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  const { url, client } = await app(rehearsal, workspace);
  await client.query('drop index if exists public.workouts_user_started_idx');
  const writer = await connect(url);
  const blocker = await connect(url);
  try {
    const write = () =>
      writer.query(
        'insert into public.workouts (user_id, started_at, ended_at, sets) select user_id, started_at + 1, ended_at, sets from public.workouts limit 1',
      );
    await rehearsal.sql(client, 'open-transactions.sql');
    await rehearsal.sql(client, 'table-size.sql');
    // A transaction that is still open keeps the build waiting; the build is then cancelled, as a failed one.
    await blocker.query('begin; select count(*) from public.workouts');
    await blocker.query(
      'update public.workouts set ended_at = ended_at where id = (select min(id::text)::uuid from public.workouts)',
    );
    const failed = rehearsal.sql(client, 'build.sql').catch((error: Error) => error.message);
    const { rows } = await writer.query<{ pid: number }>(
      "select pid from pg_stat_activity where query like '%index concurrently%' and pid <> pg_backend_pid()",
    );
    await until(
      'the build to wait',
      async () =>
        (await writer.query("select from pg_stat_progress_create_index where phase like 'waiting%'")).rowCount === 1,
    );
    const times: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      const started = performance.now();
      await write();
      times.push(performance.now() - started);
    }
    const pid =
      rows[0]?.pid ??
      (await writer.query<{ pid: number }>('select pid from pg_stat_progress_create_index')).rows[0]?.pid;
    await writer.query('select pg_cancel_backend($1::int)', [pid]);
    rehearsal.expect(/canceling statement|lock timeout/.test(String(await failed)), 'the build fails');
    await blocker.query('rollback');
    const [invalid] = await rehearsal.sql(client, 'invalid-indexes.sql');
    rehearsal.expect(invalid?.length === 1, 'the failed build leaves one invalid index');
    await rehearsal.sql(client, 'drop.sql');
    rehearsal.wayBack = true;
    await rehearsal.sql(client, 'build.sql');
    rehearsal.step('build');
    const [left] = await rehearsal.sql(client, 'invalid-indexes.sql');
    rehearsal.expect(left?.length === 0, 'no index is invalid');
    rehearsal.result('Slowest write during a build that waits', `${Math.max(...times).toFixed(0)} ms, of 20`);
    rehearsal.result('Failed build', 'one invalid index, found and dropped');
  } finally {
    await writer.end();
    await blocker.end();
  }
}
