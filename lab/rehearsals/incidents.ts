import type pg from 'pg';
import { connect } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app, session, until } from './app';
import type { Rehearsal } from './rehearsal';

type Rehearse = (rehearsal: Rehearsal, workspace: Workspace) => Promise<void>;

const pidOf = async (client: pg.Client): Promise<number> =>
  (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0;

/** A statement waits for a lock that a slow one holds; cancelling the slow one frees it. */
export const feedSlow: Rehearse = async (rehearsal, workspace) => {
  const { url, client } = await app(rehearsal, workspace);
  await session(url, (slow) =>
    session(url, async (reader) => {
      const pid = await pidOf(slow);
      const sleeping = slow
        .query('do $$ begin lock table public.posts in access exclusive mode; perform pg_sleep(60); end $$')
        .catch((error: Error) => error.message);
      await until('the lock', async () => {
        const { rowCount } = await client.query(
          "select from pg_locks where pid = $1 and granted and mode = 'AccessExclusiveLock' and relation = 'public.posts'::regclass",
          [pid],
        );
        return rowCount !== 0;
      });
      const started = performance.now();
      const read = reader.query('select count(*) from public.posts');
      await until('the waiting reader', async () => {
        const [rows] = await rehearsal.sql(client, '../common/waiting-for-locks.sql');
        return rows?.some((row) => row.blocking_pid === pid) ?? false;
      });
      rehearsal.step('locks');
      const [running] = await rehearsal.sql(client, '../common/running-statements.sql');
      rehearsal.expect(running?.[0]?.pid === pid, 'the slow statement comes first');
      rehearsal.step('running');
      const [cancelled] = await rehearsal.sql(client, '../common/cancel.sql', { '(0)': `(${pid})` });
      rehearsal.expect(cancelled?.[0]?.cancelled === true, 'the statement is cancelled');
      rehearsal.expect(/canceling statement/.test(String(await sleeping)), 'the slow statement ends with an error');
      await read;
      rehearsal.result(
        'Reader waited',
        `${Math.round(performance.now() - started)} ms until the blocking statement was cancelled`,
      );
      rehearsal.step('cancel');
    }),
  );
  const [slowest] = await rehearsal.sql(client, '../common/slow-statements.sql');
  rehearsal.expect((slowest?.length ?? 0) > 0, 'statements are listed by their total time');
  rehearsal.step('statements');
  await rehearsal.sql(client, 'analyze.sql');
  rehearsal.step('statistics');
  const [after] = await rehearsal.sql(client, '../common/running-statements.sql');
  rehearsal.expect(after?.length === 0, 'no statement runs any more');
};

/** One statement uses a processor; it is found and cancelled. */
export const databaseCpu: Rehearse = async (rehearsal, workspace) => {
  const { url, client } = await app(rehearsal, workspace);
  await rehearsal.sql(client, 'jobs.sql');
  await session(url, async (busy) => {
    const pid = await pidOf(busy);
    const work = busy
      .query('select count(*) from generate_series(1, 1000000000) a')
      .catch((error: Error) => error.message);
    await until('the busy statement', async () => {
      const [rows] = await rehearsal.sql(client, '../common/running-statements.sql');
      return rows?.[0]?.pid === pid;
    });
    rehearsal.step('running');
    await rehearsal.sql(client, '../common/cancel.sql', { '(0)': `(${pid})` });
    rehearsal.expect(/canceling statement/.test(String(await work)), 'the busy statement ends with an error');
    rehearsal.step('cancel');
    await busy.query('select 1');
    rehearsal.result('Session after the cancel', 'usable');
  });
  const [rows] = await rehearsal.sql(client, '../common/slow-statements.sql');
  rehearsal.expect((rows?.length ?? 0) > 0, 'statements are listed by their total time');
  rehearsal.step('statements');
};

/** Idle sessions hold every connection; ending them lets a refused client in. */
export const connectionsExhausted: Rehearse = async (rehearsal, workspace) => {
  const { url, client } = await app(rehearsal, workspace);
  const idle: pg.Client[] = [];
  try {
    const importer = new URL(url);
    importer.searchParams.set('application_name', 'importer');
    const open = await connect(importer.href);
    idle.push(open);
    await open.query('begin; select 1');
    let refusal = '';
    while (refusal === '') {
      try {
        idle.push(await connect(importer.href));
      } catch (error) {
        refusal = (error as Error).message;
      }
    }
    rehearsal.expect(
      /connection slots are reserved|no connection left|too many clients/.test(refusal),
      `a connection is refused, not ${refusal}`,
    );
    rehearsal.result('Connections held by the importer', `${idle.length} until the next one was refused`);
    const [before] = await rehearsal.sql(client, 'who.sql');
    rehearsal.expect(before?.some((row) => row.application_name === 'importer') ?? false, 'the importer is listed');
    rehearsal.step('who');
    // The rehearsal does not wait a minute: the file is executed as it stands, then with a shorter time.
    const none = await rehearsal.sql(client, 'end-idle-in-transaction.sql');
    rehearsal.expect(none[0]?.length === 0, 'a session that is idle for seconds is left alone');
    const [ended] = await rehearsal.sql(client, 'end-idle-in-transaction.sql', { '1 minute': '0 seconds' });
    rehearsal.expect(ended?.length === 1, 'one session idle in a transaction is ended');
    rehearsal.step('idle-in-transaction');
    const [rest] = await rehearsal.sql(client, 'end-idle.sql');
    rehearsal.expect(rest?.length === idle.length - 1, 'every idle session of the importer is ended');
    rehearsal.step('idle');
    await until('free connections', async () => {
      try {
        await (await connect(url)).end();
        return true;
      } catch {
        return false;
      }
    });
    await rehearsal.sql(client, 'who.sql');
  } finally {
    for (const one of idle) await one.end().catch(() => {});
  }
};

/** A slot without a consumer holds back the write-ahead log; dropping it frees the log. */
export const diskFilling: Rehearse = async (rehearsal, workspace) => {
  const { url, client } = await app(rehearsal, workspace);
  const admin = await connect(url.replace('//postgres:', '//supabase_admin:'));
  try {
    await admin.query("alter system set min_wal_size = '32MB'");
    await admin.query("alter system set max_wal_size = '64MB'");
    await admin.query('select pg_reload_conf()');
    await client.query("select pg_create_physical_replication_slot('unused_slot', true)");
    for (let i = 0; i < 5; i += 1) {
      await client.query(
        'create table public.filler as select repeat(md5(n::text), 20) from generate_series(1, 30000) n; drop table public.filler',
      );
      await admin.query('select pg_switch_wal()');
    }
    const size = async () =>
      (await admin.query<{ size: string }>('select sum(size) as size from pg_ls_waldir()')).rows[0]?.size;
    const before = Number(await size());
    const what = await rehearsal.sql(client, 'what-fills.sql');
    rehearsal.expect(what.at(-1)?.[0]?.slot_name === 'unused_slot', 'the slot that holds back most comes first');
    rehearsal.step('what');
    await rehearsal.sql(client, 'drop-slot.sql');
    await admin.query('checkpoint');
    const after = Number(await size());
    rehearsal.expect(after < before, `the write-ahead log shrinks (${before} to ${after} bytes)`);
    rehearsal.step('slots');
    rehearsal.result(
      'Write-ahead log',
      `${Math.round(before / 2 ** 20)} MiB with the slot, ${Math.round(after / 2 ** 20)} MiB after the checkpoint`,
    );
    const [writable] = await rehearsal.sql(client, 'writable.sql');
    rehearsal.expect(writable?.[0]?.default_transaction_read_only === 'off', 'the database accepts writes');
  } finally {
    await admin.end();
  }
};

/** A job that rewrites rows is found by the log it writes, paused, and resumed. */
export const diskIo: Rehearse = async (rehearsal, workspace) => {
  const { client } = await app(rehearsal, workspace);
  await client.query(
    "select cron.schedule('push-worker', '* * * * *', 'update public.workouts set ended_at = ended_at')",
  );
  for (let i = 0; i < 20; i += 1) await client.query('update public.workouts set ended_at = ended_at');
  const [copying] = await rehearsal.sql(client, 'copying.sql');
  rehearsal.expect(copying?.length === 0, 'no copy runs');
  await rehearsal.sql(client, 'read-from-disk.sql');
  rehearsal.step('reads');
  const [writers] = await rehearsal.sql(client, 'write-most.sql');
  rehearsal.expect(
    writers?.some((row) => String(row.query).startsWith('update public.workouts')) ?? false,
    'the statement of the job is among those that write most',
  );
  rehearsal.step('writes');
  const paused = await rehearsal.sql(client, 'pause-job.sql');
  rehearsal.expect(paused.at(-1)?.[0]?.active === false, 'the job is paused');
  rehearsal.step('stop');
  const resumed = await rehearsal.sql(client, 'resume-job.sql');
  rehearsal.expect(resumed.at(-1)?.[0]?.active === true, 'the job runs again');
  rehearsal.wayBack = true;
  rehearsal.components.set('pg_cron', 'stand-in of the lab: a table of jobs');
};
