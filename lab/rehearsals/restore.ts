import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../database/workspace';
import { app } from './app';
import { Rehearsal } from './rehearsal';
import { damaged, withStores } from './stores';

/** Runs `use` in a folder for temporary files that is removed afterwards. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gymrats-rehearsal-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `use` with the address of a local server that answers 200, and the requests that it got. */
async function answering(use: (address: string, asked: readonly string[]) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('OK');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.close();
  }
}

const opened = 'ls export; grep -l marker export/*.csv | wc -l';

/** The export is made, encrypted, refused with a damaged file, and decrypted. */
export async function nightlyExport(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('psql', '--version');
  await rehearsal.tool('openssl', 'version');
  const { url } = await app(rehearsal, workspace);
  await inFolder(async (folder) => {
    await rehearsal.sh('reachable.sh', folder, { DATABASE_URL: url });
    await rehearsal.sh('key.sh', folder);
    await rehearsal.sh('export.sh', folder, { DATABASE_URL: url });
    rehearsal.step('export');
    const files = readdirSync(join(folder, 'export'));
    rehearsal.expect(files.length === 31, `29 tables of public and two of auth are exported, not ${files.length}`);
    await rehearsal.sh('encrypt.sh', folder);
    rehearsal.expect(!existsSync(join(folder, 'export')), 'the plain files are gone');
    rehearsal.expect(!readFileSync(join(folder, 'export.tar.gz.enc')).includes('marker'), 'nothing is readable');
    rehearsal.step('encrypt');
    const store = {
      RCLONE_CONFIG: join(folder, 'rclone.conf'),
      RCLONE_CONFIG_OFFSITE_TYPE: 'alias',
      RCLONE_CONFIG_OFFSITE_REMOTE: join(folder, 'offsite'),
    };
    await rehearsal.tool('rclone', 'version');
    await rehearsal.sh('store.sh', folder, store);
    const stored = readdirSync(join(folder, 'offsite', 'exports'), { recursive: true, encoding: 'utf8' });
    rehearsal.expect(
      stored.some((name) => name.endsWith('export.tar.gz.enc')) && !stored.some((name) => name.endsWith('.key')),
      'the export is stored, the key is not',
    );
    rehearsal.step('store');
    await answering(async (address, asked) => {
      await rehearsal.sh('alive.sh', folder, { EXPORT_CHECK_URL: `${address}/check`, DATABASE_URL: url });
      rehearsal.expect(asked.join() === 'GET /check', 'the check is told');
    });
    rehearsal.step('alive');
    const whole = readFileSync(join(folder, 'export.tar.gz.enc'));
    const damaged = Buffer.from(whole);
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    writeFileSync(join(folder, 'export.tar.gz.enc'), damaged);
    await rehearsal.refused(() => rehearsal.sh('decrypt.sh', folder), /FAILED|checksum/);
    writeFileSync(join(folder, 'export.tar.gz.enc'), whole);
    await rehearsal.sh('decrypt.sh', folder);
    const text = await rehearsal.bash(opened, folder);
    rehearsal.expect(/public\.workouts\.csv/.test(text), 'the export is readable again');
    rehearsal.result('Export', `${files.length} tables; a file with one changed bit is refused`);
  });
}

/** An export of one database is loaded into an empty one, compared, and can be written to. */
export async function drill(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('psql', '--version');
  const production = await app(rehearsal, workspace, { repaired: true });
  await production.client.query(
    "insert into public.notifications (user_id, type, title, body) select id, 'message', 'a', 'b' from public.users",
  );
  const copy = await app(rehearsal, workspace, { empty: true, repaired: true });
  const exported = new Rehearsal('nightly-export');
  await inFolder(async (folder) => {
    await exported.sh('key.sh', folder);
    await exported.sh('export.sh', folder, { DATABASE_URL: production.url });
    await exported.sh('encrypt.sh', folder);
    const [people] = await rehearsal.sql(copy.client, 'empty.sql');
    rehearsal.expect(people?.length === 0, 'the target is empty');
    await rehearsal.sh('../nightly-export/decrypt.sh', folder);
    rehearsal.step('decrypt');
    // The lab builds its schema as the migrations do.
    rehearsal.step('schema');
    const started = performance.now();
    await rehearsal.sh('load.sh', folder, { DRILL_URL: copy.url });
    rehearsal.step('load');
    rehearsal.result('Load', `${((performance.now() - started) / 1000).toFixed(1)} s`);
  });
  const compare = '../../leaving/common/count-rows.sql';
  const [ours, theirs] = [await rehearsal.sql(production.client, compare), await rehearsal.sql(copy.client, compare)];
  rehearsal.expect(JSON.stringify(ours.at(-1)) === JSON.stringify(theirs.at(-1)), 'every table has the same rows');
  rehearsal.result('Tables compared', `${ours.at(-1)?.length} by count and checksum`);
  await copy.client.query(
    "insert into public.notifications (user_id, type, title, body) select id, 'message', 'a', 'b' from public.users",
  );
  const [queue] = (
    await copy.client.query<{ n: number }>('select count(*) - count(distinct id) as n from public.push_queue')
  ).rows;
  rehearsal.expect(queue?.n === 0, 'new rows get numbers of their own');
}

/** Two rclone remotes on folders: the files go across, a changed one is found, nothing is deleted at the target, the flag goes and comes back. */
export async function mediaToR2(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  const { client } = await app(rehearsal, workspace);
  const [stored] = await rehearsal.sql(client, 'stored-addresses.sql');
  rehearsal.expect(stored?.length === 1 && stored[0]?.addresses === 40, 'addresses in rows are found');
  await new Rehearsal('realtime-refusing').sql(client, 'polling-on.sql');
  await inFolder((folder) =>
    withStores(rehearsal, folder, { old: 'posts', new: 'gymrats-media' }, async ({ old, new: target }, env) => {
      const photos = Array.from({ length: 60 }, (_, n) => [`${n}.jpg`, `photo ${n} `.repeat(50)] as const);
      await old.put(new Map(photos));
      await rehearsal.sh('backfill.sh', folder, env);
      rehearsal.expect((await target.names()).length === 60, 'every file is copied');
      await target.put(new Map([['posts/only-new.jpg', 'uploaded since']]));
      const again = await rehearsal.sh('backfill.sh', folder, env);
      rehearsal.expect(!/Copied \(/.test(again), 'the second run copies nothing');
      const has = async (name: string): Promise<boolean> => (await target.names()).includes(`posts/${name}`);
      rehearsal.expect(await has('only-new.jpg'), 'a file that only the new store has stays');
      rehearsal.step('backfill');
      await rehearsal.sh('compare.sh', folder, env);
      await target.put(new Map([['posts/7.jpg', damaged(await target.read('posts/7.jpg'))]]));
      await target.remove('posts/8.jpg');
      await rehearsal.refused(() => rehearsal.sh('compare.sh', folder, env), /2 differences found/);
      await rehearsal.sh('backfill.sh', folder, env);
      await rehearsal.sh('compare.sh', folder, env);
      rehearsal.step('compare');
      rehearsal.result('Files', '60 copied; a changed and a missing one found by the comparison, and copied again');
    }),
  );
  const on = await rehearsal.sql(client, 'switch.sql');
  rehearsal.expect(on.at(-1)?.[0]?.percent === 1, 'one in a hundred reads from the new store');
  rehearsal.step('switch');
  const back = await rehearsal.sql(client, 'switch-back.sql');
  rehearsal.expect(back.at(-1)?.[0]?.value === 'supabase', 'everybody reads from the old store');
  rehearsal.wayBack = true;
}
