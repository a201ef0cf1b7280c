import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, withDatabase } from '../database/connect';
import { inWorkspace } from '../database/workspace';
import { freePort } from '../server/port';
import { app, until } from './app';
import { Load } from './load';
import { withOwnServer } from './ownServer';
import type { Rehearsal } from './rehearsal';

/** Rows are destroyed on a server that archives its log; a second server is restored to the minute before, and the rows are taken from it. */
export async function pointInTime(rehearsal: Rehearsal): Promise<void> {
  await withOwnServer(rehearsal, rehearsal.read('archive.conf'), (own) =>
    inWorkspace({ server: own.url }, async (workspace) => {
      const { url, client } = await app(rehearsal, workspace);
      const name = new URL(url).pathname.slice(1);
      const port = await freePort();
      const restored = join(own.folder, 'restored');
      const env = {
        ...own.env,
        BACKUP_URL: own.url,
        BASE: join(own.folder, 'base'),
        RESTORED: restored,
        PORT: String(port),
        RESTORED_URL: `postgres://supabase_admin:lab@127.0.0.1:${port}/${name}`,
      };
      const tooEarly = await now();
      rehearsal.step('archive');
      const writer = new Load(
        withDatabase(own.url, name),
        "insert into public.notifications (user_id, type, title, body) select id, 'message', 'a', 'b' from public.users limit 1 returning id",
      );
      await rehearsal.sh('base-backup.sh', own.folder, env, own.as);
      await writer.stop();
      rehearsal.step('base-backup');

      await client.query('set session_replication_role = replica');
      await client.query(
        "insert into public.comments (post_id, user_id, text) select post_id, user_id, 'after the base backup' from public.comments",
      );
      const before = (await client.query('select * from public.comments order by id')).rows;
      const minute = await now();
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await client.query('delete from public.comments');
      await client.query(
        "insert into public.comments (post_id, user_id, text) select id, author_id, 'after the damage' from public.posts limit 3",
      );
      let segment = '';
      await until('the segment in the archive', async () => {
        const [switched, archiver] = await rehearsal.sql(client, 'archived.sql');
        segment ||= String(switched?.[0]?.segment);
        return String(archiver?.[0]?.last_archived_wal) >= segment;
      });

      await rehearsal.refused(
        () =>
          rehearsal.sh(
            'restore.sh',
            own.folder,
            { ...env, MINUTE: tooEarly, RESTORED: join(own.folder, 'early') },
            own.as,
          ),
        /could not start server/,
      );
      const started = performance.now();
      await rehearsal.sh('restore.sh', own.folder, { ...env, MINUTE: minute }, own.as);
      rehearsal.step('restore');
      rehearsal.result(
        'Restore',
        `${((performance.now() - started) / 1000).toFixed(1)} s for base backup and archive of the lab`,
      );
      const log = readFileSync(`${restored}.log`, 'utf8');
      rehearsal.expect(/recovery stopping before commit/.test(log), 'the log says where the recovery stopped');
      await rehearsal.refused(
        () => rehearsal.sh('restore.sh', own.folder, { ...env, MINUTE: minute }, own.as),
        /exists/,
      );

      const copy = await connect(env.RESTORED_URL);
      try {
        const found = await rehearsal.sql(copy, 'found.sql');
        rehearsal.expect(found[1]?.[0]?.timeline_id === 2, 'a second timeline begins');
        rehearsal.step('find');
        const there = (await copy.query('select * from public.comments order by id')).rows;
        rehearsal.expect(
          JSON.stringify(there) === JSON.stringify(before),
          'every row of the minute is there and no later one',
        );
        await rehearsal.sql(copy, '../../leaving/common/count-rows.sql');
        rehearsal.rowsLost = before.length - there.length;
      } finally {
        await copy.end();
      }
      const taken = await rehearsal.sh(
        '../one-table/take.sh',
        own.folder,
        { ...env, COPY_URL: env.RESTORED_URL, TABLE: 'comments' },
        own.as,
      );
      rehearsal.expect(taken.includes(`COPY ${before.length}`), `all ${before.length} rows are written to the file`);
      rehearsal.step('take-back');
      await rehearsal.sh('stop.sh', own.folder, env, own.as);
      rehearsal.wayBack = true;
      rehearsal.expect((await client.query('select from public.comments')).rowCount === 3, 'production is untouched');
      rehearsal.result(
        'Minute',
        'rows committed 1 s before the damage are all in the copy; a minute before the base backup is refused',
      );

      async function now(): Promise<string> {
        const server = await connect(withDatabase(own.url, name));
        try {
          const { rows } = await server.query<{ at: string }>(
            "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as at",
          );
          return rows[0]?.at ?? '';
        } finally {
          await server.end();
        }
      }
    }),
  );
}
