import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect, withDatabase } from '../database/connect';
import { inWorkspace } from '../database/workspace';
import { freePort } from '../server/port';
import { app, until } from './app';
import { Load } from './load';
import { withOwnServer } from './ownServer';
import { Rehearsal } from './rehearsal';

interface ReadModule {
  readAddress(
    freshness: 'now' | 'soon',
    lastWrite: number | undefined,
    time: number,
    addresses: { primary: string; replica: string | undefined },
  ): string;
}

/** A second server follows the first while it is written to; reads go to it by the flag and come back. */
export async function readReplica(rehearsal: Rehearsal): Promise<void> {
  await withOwnServer(rehearsal, 'wal_level = replica', (own) =>
    inWorkspace({ server: own.url }, async (workspace) => {
      const { url, client } = await app(rehearsal, workspace);
      await new Rehearsal('realtime-refusing').sql(client, 'polling-on.sql');
      const port = await freePort();
      const env = { ...own.env, PRIMARY_URL: own.url, REPLICA: join(own.folder, 'replica'), PORT: String(port) };
      const replicaUrl = withDatabase(
        `postgres://supabase_admin:lab@127.0.0.1:${port}`,
        new URL(url).pathname.slice(1),
      );
      const writer = new Load(
        url,
        "insert into public.notifications (user_id, type, title, body) select id, 'message', 'a', 'b' from public.users limit 1 returning id",
      );
      try {
        await until('writes', async () => writer.acknowledged.length > 20);
        const [share] = await rehearsal.sql(client, 'load.sql');
        rehearsal.expect(share?.length === 2, 'reads and writes are told apart');
        await rehearsal.sh('replica.sh', own.folder, env, own.as);
        rehearsal.step('replica');
        const replica = await connect(replicaUrl);
        try {
          const [state] = await rehearsal.sql(replica, 'is-replica.sql');
          rehearsal.expect(
            state?.[0]?.is_replica === true && state[0].replayed_until !== null,
            'the server is a replica',
          );
          rehearsal.step('check');
          await rehearsal.refused(() => rehearsal.sql(replica, 'refused.sql'), /read-only transaction/);
          rehearsal.step('refused');

          rehearsal.read('read.ts');
          const { readAddress } = (await import(pathToFileURL(join(rehearsal.folder, 'read.ts')).href)) as ReadModule;
          const addresses = { primary: url, replica: replicaUrl };
          rehearsal.expect(
            readAddress('soon', undefined, 9000, addresses) === replicaUrl,
            'a read that may be old goes to the replica',
          );
          rehearsal.expect(
            readAddress('now', undefined, 9000, addresses) === url,
            'a read that must be current goes to the primary',
          );
          rehearsal.expect(
            readAddress('soon', 5000, 9000, addresses) === url,
            'a read just after a write goes to the primary',
          );
          rehearsal.expect(
            readAddress('soon', undefined, 9000, { ...addresses, replica: undefined }) === url,
            'without a replica everything goes to the primary',
          );
          rehearsal.step('route');

          await until('a connected replica', async () => {
            const [lag] = await rehearsal.sql(client, '../../regions/second-region/lag.sql');
            return lag?.[0]?.state === 'streaming';
          });
          rehearsal.step('alert');
          const on = await rehearsal.sql(client, 'flag-on.sql');
          rehearsal.expect(on.at(-1)?.[0]?.percent === 10, 'a tenth reads from the replica');
          rehearsal.step('flag');

          // How old the answers of the replica are, for rows that the primary has just acknowledged.
          const waits: number[] = [];
          let stale = 0;
          for (let i = 0; i < 200; i += 1) {
            const { rows } = await client.query<{ id: string }>(
              "insert into public.notifications (user_id, type, title, body) select id, 'message', 'seen', 'b' from public.users limit 1 returning id",
            );
            const from = performance.now();
            let looks = 0;
            while (
              (await replica.query('select from public.notifications where id = $1', [rows[0]?.id])).rowCount === 0
            )
              looks += 1;
            if (looks > 0) stale += 1;
            waits.push(performance.now() - from);
          }
          waits.sort((one, other) => one - other);
          rehearsal.result('Reads that missed a row written just before', `${stale} of 200`);
          rehearsal.result(
            'Until the replica had the row',
            `half within ${waits[100]?.toFixed(1)} ms, slowest ${waits.at(-1)?.toFixed(0)} ms`,
          );
          await rehearsal.sql(replica, 'conflicts.sql');
          rehearsal.step('conflicts');
          await writer.stop();
          const written = writer.acknowledged.length;
          await until('every row on the replica', async () => {
            const found = await replica.query<{ n: string }>(
              'select count(*) as n from public.notifications where id = any ($1)',
              [writer.acknowledged],
            );
            return Number(found.rows[0]?.n) === written;
          });
          rehearsal.rowsLost = 0;
          rehearsal.result('Rows compared', `${written} acknowledged by the primary, each found on the replica`);
        } finally {
          await replica.end();
        }
        const off = await rehearsal.sql(client, 'flag-off.sql');
        rehearsal.expect(off.at(-1)?.[0]?.value === 'primary', 'everybody reads from the primary');
        await rehearsal.bash('pg_ctl --pgdata "$REPLICA" --mode fast stop', own.folder, env, own.as);
        const dropped = await rehearsal.sql(client, 'drop-slot.sql');
        rehearsal.expect(dropped.at(-1)?.length === 0, 'no slot is left');
        rehearsal.wayBack = true;
      } finally {
        await writer.stop();
      }
    }),
  );
}

/** The lag of a second server is read on the first, as for one in another region. */
export async function secondRegion(rehearsal: Rehearsal): Promise<void> {
  await withOwnServer(rehearsal, 'wal_level = replica', (own) =>
    inWorkspace({ server: own.url }, async (workspace) => {
      const { client } = await app(rehearsal, workspace);
      const env = {
        ...own.env,
        PRIMARY_URL: own.url,
        REPLICA: join(own.folder, 'replica'),
        PORT: String(await freePort()),
      };
      await new Rehearsal('read-replica').sh('replica.sh', own.folder, env, own.as);
      await until('a connected replica', async () => {
        const [lag] = await rehearsal.sql(client, 'lag.sql');
        return lag?.[0]?.state === 'streaming';
      });
      rehearsal.step('alert');
      rehearsal.components.set('replica', 'on the same machine, in place of another region');
      await rehearsal.bash('pg_ctl --pgdata "$REPLICA" --mode fast stop', own.folder, env, own.as);
      await client.query("select pg_drop_replication_slot('replica_1')");
    }),
  );
}
