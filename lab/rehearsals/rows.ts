import { withDatabase } from '../database/connect';
import type { Workspace } from '../database/workspace';
import { app } from './app';
import type { Rehearsal } from './rehearsal';
import { inFolder } from './restore';

/** A copy of a database of the lab, as a restore would give it. */
async function copyOf(workspace: Workspace, url: string, name: string): Promise<string> {
  const { client } = await workspace.createDatabase();
  const from = new URL(url).pathname.slice(1);
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
    [from],
  );
  await client.query(`create database ${name} template ${from}`);
  return withDatabase(url, name);
}

/** Comments are deleted while others are written; they are brought back from a copy, taken away again, and brought back once more. */
export async function oneTable(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('psql', '--version');
  const production = await app(rehearsal, workspace, { repaired: true });
  const { url } = production;
  await production.client.query(
    'update public.posts p set comment_count = (select count(*) from public.comments c where c.post_id = p.id)',
  );
  await production.client.end();
  const copy = await copyOf(workspace, url, 'copy_of_production');
  const { connect } = await import('../database/connect');
  const client = await connect(url);
  try {
    const number = async (sql: string): Promise<number> =>
      (await client.query<{ n: number }>(`select ${sql} as n`)).rows[0]?.n ?? -1;
    const counts = () =>
      client.query('select id, comment_count from public.posts order by id').then(({ rows }) => JSON.stringify(rows));
    const whole = await counts();
    await client.query(
      'delete from public.comments where user_id in (select user_id from public.comments order by user_id limit 30)',
    );
    await client.query(
      "insert into public.comments (post_id, user_id, text) select id, author_id, 'written since' from public.posts order by id limit 5",
    );
    await client.query(
      "update public.comments set text = 'edited since' where id = (select id from public.comments where text = 'marker comment' order by id limit 1)",
    );
    const quiet = await number('(select count(*) from public.notifications)');
    await inFolder(async (folder) => {
      const env = { COPY_URL: copy, DATABASE_URL: url, TABLE: 'comments' };
      rehearsal.expect((await rehearsal.sh('take.sh', folder, env)).includes('COPY 40'), 'forty rows are taken');
      rehearsal.step('take');
      rehearsal.expect((await rehearsal.sh('load.sh', folder, env)).includes('COPY 40'), 'forty rows are loaded');
      rehearsal.step('load');
    });
    const [compared, since] = await rehearsal.sql(client, 'missing.sql');
    rehearsal.expect(
      compared?.[0]?.missing === 30 &&
        compared[0].different === 1 &&
        compared[0].the_same === 9 &&
        since?.[0]?.written_since === 5,
      'missing, different and new rows are told apart',
    );
    rehearsal.step('missing');
    const merged = await rehearsal.sql(client, 'merge.sql');
    rehearsal.expect(
      merged.at(-2)?.[0]?.brought_back === 30 && merged.at(-1)?.[0]?.without_parent === 0,
      'thirty rows are back',
    );
    rehearsal.step('merge');
    await rehearsal.sql(client, 'counters.sql');
    rehearsal.step('counters');
    await rehearsal.sql(client, 'undo.sql');
    rehearsal.expect(
      (await number('(select count(*) from public.comments)')) === 15,
      'the way back removes what came back, and no more',
    );
    rehearsal.wayBack = true;
    await rehearsal.sql(client, 'merge.sql');
    await rehearsal.sql(client, 'counters.sql');
    const [again] = await rehearsal.sql(client, 'missing.sql');
    rehearsal.rowsLost = Number(again?.[0]?.missing);
    rehearsal.expect(rehearsal.rowsLost === 0, 'no row is missing');
    rehearsal.expect(
      (await number("(select count(*) from public.comments where text in ('written since', 'edited since'))")) === 6,
      'what was written since stays',
    );
    rehearsal.expect(
      (await number('(select count(*) from public.notifications)')) === quiet,
      'nobody is notified again',
    );
    const expected = JSON.stringify((JSON.parse(whole) as { id: string; comment_count: number }[]).map((post) => post));
    await client.query("delete from public.comments where text = 'written since'");
    rehearsal.expect((await counts()) === expected, 'the counters are what they were');
    await rehearsal.sql(client, 'done.sql');
    rehearsal.step('done');
    rehearsal.result(
      'Rows',
      '30 deleted rows brought back; 5 written and 1 edited since left as they are; no notification repeated',
    );
  } finally {
    await client.end();
  }
}
