import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app, until } from './app';
import { Load } from './load';
import type { Rehearsal } from './rehearsal';
import { inFolder } from './restore';

const lines = 50_000;

/** A file with good, bad and doubled lines is imported while the app writes; the import is interrupted, repeated and taken away. */
export async function bulkImport(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('psql', '--version');
  const { url, client } = await app(rehearsal, workspace, { repaired: true });
  const writer = new Load(
    url,
    "insert into public.notifications (user_id, type, title, body) select id, 'message', 'a', 'b' from public.users limit 1 returning id",
    'service_role',
  );
  const number = async (sql: string): Promise<number> =>
    (await client.query<{ n: number }>(`select (${sql}) as n`)).rows[0]?.n ?? -1;
  try {
    await until('load', async () => writer.times.length > 20);
    const admin = await connect(url.replace('//postgres:', '//supabase_admin:'));
    await rehearsal.sql(admin, 'room.sql');
    await admin.end();
    const own = await number('select count(*) from public.workouts');
    await rehearsal.sql(client, 'staging-table.sql');
    rehearsal.step('staging-table');
    await inFolder(async (folder) => {
      const file = join(folder, 'history.csv');
      const rows = ['email,started_at,ended_at,sets'];
      for (let n = 0; n < lines; n += 1) {
        const at = new Date(1_500_000_000_000 + n * 600_000).toISOString();
        const sets = n === 1 ? 'no json' : '"[{""exerciseId"":""squat"",""reps"":5}]"';
        rows.push(
          `${n === 0 ? 'nobody@mail.test' : ` MARKER${(n % 40) + 1}@mail.test`},${n === 2 ? 'yesterday-ish' : at},${n === 3 ? '2001-01-01' : at},${sets}`,
        );
      }
      rows.push(rows[10] ?? '');
      writeFileSync(file, `${rows.join('\n')}\n`);
      const loaded = await rehearsal.sh('load.sh', folder, { DATABASE_URL: url, FILE: file });
      rehearsal.expect(loaded.includes(`COPY ${lines + 1}`), 'every line is loaded');
      rehearsal.step('load');
    });
    const states = (await rehearsal.sql(client, 'check.sql')).at(-1);
    rehearsal.expect(
      states?.length === 5 && states[0]?.lines === lines - 3,
      `four reasons are found, not ${JSON.stringify(states)}`,
    );
    rehearsal.step('check');

    // Interrupted after some batches, as a lost connection would; then run again as it stands.
    const second = await connect(url);
    let ended = '';
    const importing = rehearsal.sql(second, 'batches.sql').then(
      () => {
        ended = 'without an error';
      },
      (error: Error) => {
        ended = error.message;
      },
    );
    await until('some batches', async () => {
      rehearsal.expect(ended === '', `the import goes on, and does not end with ${ended}`);
      return (await number('select count(*) from public.workouts')) > own + 3000;
    });
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'call import.run%' and pid <> pg_backend_pid()",
    );
    await importing;
    rehearsal.expect(/terminat/.test(ended), `the import is interrupted, not ended with ${ended}`);
    await second.end().catch(() => {});
    const partial = (await number('select count(*) from public.workouts')) - own;
    rehearsal.expect(partial > 0 && partial < lines - 10, `the import was interrupted half-way, not after ${partial}`);
    const from = performance.now();
    await rehearsal.sql(client, 'batches.sql');
    const took = (performance.now() - from) / 1000;
    rehearsal.step('batches');
    const [compared] = await rehearsal.sql(client, 'compare.sql');
    rehearsal.expect(
      compared?.[0]?.in_the_file === lines - 4 && compared[0].imported === lines - 4,
      `each line is there once, not ${JSON.stringify(compared)}`,
    );
    rehearsal.step('compare');
    await rehearsal.sql(client, 'statistics.sql');
    rehearsal.step('statistics');
    const worst = writer.slowest(from);
    await rehearsal.sql(client, 'undo.sql');
    rehearsal.expect(
      (await number('select count(*) from public.workouts')) === own,
      'the way back leaves what was there before',
    );
    rehearsal.wayBack = true;
    await rehearsal.sql(client, 'batches.sql');
    await rehearsal.sql(client, 'done.sql');
    rehearsal.step('done');
    await writer.stop();
    rehearsal.rowsLost = lines - 4 + own - (await number('select count(*) from public.workouts'));
    rehearsal.expect(rehearsal.rowsLost === 0 && writer.errors.length === 0, 'no row is lost and no write failed');
    rehearsal.result('Lines', `${lines + 1}: ${lines - 4} imported, 4 refused with a reason, 1 doubled`);
    rehearsal.result('Import', `${took.toFixed(1)} s with its pauses, after an interruption at ${partial} rows`);
    rehearsal.result('Slowest write of the app meanwhile', `${Math.round(worst)} ms`);
  } finally {
    await writer.stop();
  }
}
