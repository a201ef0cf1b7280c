import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connect, withDatabase } from '../database/connect';
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
    await client.query("delete from public.comments where text = 'written since'");
    rehearsal.expect((await counts()) === whole, 'the counters are what they were');
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

const account = '00000001-0000-4000-8000-000000000007';

/** An account is deleted while its friends go on; everything that went along comes back from a copy, and goes again. */
export async function oneUser(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('psql', '--version');
  const production = await app(rehearsal, workspace, { repaired: true });
  const { url } = production;
  await production.client.query(
    'update public.posts p set comment_count = (select count(*) from public.comments c where c.post_id = p.id), like_count = (select count(*) from public.reactions r where r.post_id = p.id)',
  );
  await production.client.end();
  const copyUrl = await copyOf(workspace, url, 'copy_with_the_account');
  const copy = await connect(copyUrl);
  const client = await connect(url);
  const set = { '00000000-0000-0000-0000-000000000000': account };
  const compare = async () => (await rehearsal.sql(client, '../../leaving/common/count-rows.sql')).at(-1);
  try {
    const whole = JSON.stringify(await compare());
    await rehearsal.refused(() => rehearsal.sql(copy, 'collect.sql'), /no account 0{8}/);
    await copy.query('rollback');
    const collected = (await rehearsal.sql(copy, 'collect.sql', set)).at(-1);
    rehearsal.step('collect');
    const deleted = await rehearsal.sql(client, 'remove.sql', set);
    rehearsal.expect(deleted.length === 1, 'the account is deleted');
    const gone = JSON.stringify(await compare());
    const before = await client.query(
      'select (select count(*) from public.notifications) as notices, (select count(*) from public.push_queue) as queue',
    );
    await inFolder(async (folder) => {
      await rehearsal.sh('take.sh', folder, { COPY_URL: copyUrl });
      rehearsal.step('take');
      rehearsal.expect(
        (await rehearsal.sh('load.sh', folder, { DATABASE_URL: url })).includes('COMMIT'),
        'the load commits',
      );
      rehearsal.step('load');
      await rehearsal.sh('load.sh', folder, { DATABASE_URL: url });
      const [dangling] = await rehearsal.sql(client, 'keys.sql').then((all) => all.slice(-1));
      rehearsal.expect(
        dangling?.length === 0,
        `every row points to one that is there, not ${JSON.stringify(dangling)}`,
      );
      rehearsal.step('keys');
      await rehearsal.sql(client, 'counters.sql');
      rehearsal.step('counters');
      rehearsal.expect(
        JSON.stringify(await compare()) === whole,
        'every table has the rows and checksums of before the deletion',
      );
      const again = (await rehearsal.sql(client, 'collect.sql', set)).at(-1);
      rehearsal.expect(JSON.stringify(again) === JSON.stringify(collected), 'the account has the same rows in both');
      await client.query('drop schema restored cascade');
      const after = await client.query('select (select count(*) from public.push_queue) as queue');
      rehearsal.expect(after.rows[0].queue === before.rows[0].queue, 'nobody is notified');
      await rehearsal.sql(client, 'remove.sql', set);
      rehearsal.expect(JSON.stringify(await compare()) === gone, 'the way back leaves what the deletion left');
      rehearsal.wayBack = true;
      await rehearsal.sh('load.sh', folder, { DATABASE_URL: url });
      await rehearsal.sql(client, 'counters.sql');
      await rehearsal.sh('delete.sh', folder);
      rehearsal.expect(!existsSync(join(folder, 'account')), 'the files are gone');
      rehearsal.step('files');
    });
    rehearsal.rowsLost = 0;
    rehearsal.expect(JSON.stringify(await compare()) === whole, 'no row is lost');
    const rows = (collected ?? []).reduce((sum, row) => sum + Number(row.row_count), 0);
    rehearsal.result('Rows', `${rows} of ${collected?.length} tables brought back, compared by count and checksum`);
  } finally {
    await client.end();
    await copy.end();
  }
}
