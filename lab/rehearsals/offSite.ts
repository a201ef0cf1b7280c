import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Workspace } from '../database/workspace';
import { app } from './app';
import type { Rehearsal } from './rehearsal';
import { inFolder } from './restore';

/** Old files are copied; a damaged, a missing and a deleted one are found and brought back. */
export async function offSiteCopy(rehearsal: Rehearsal): Promise<void> {
  await rehearsal.tool('rclone', 'version');
  rehearsal.components.set('stores', 'two folders, in place of two S3 endpoints');
  await inFolder(async (folder) => {
    const [source, copy] = [join(folder, 'source'), join(folder, 'copy')];
    const env = { SOURCE: source, COPY: copy, RCLONE_CONFIG: join(folder, 'rclone.conf') };
    mkdirSync(source);
    for (let n = 0; n < 100; n += 1) {
      writeFileSync(join(source, `${n}.jpg`), `photo ${n} `.repeat(50));
      utimesSync(join(source, `${n}.jpg`), new Date(2019, 0, 1), new Date(2019, 0, 1));
    }
    await rehearsal.sh('copy.sh', folder, env);
    rehearsal.expect(existsSync(join(copy, '99.jpg')), 'files of 2019 are copied');
    rehearsal.step('copy');
    await rehearsal.sh('compare.sh', folder, env);
    const whole = readFileSync(join(copy, '7.jpg'));
    writeFileSync(join(copy, '7.jpg'), Buffer.from(whole).fill(1, 0, 1));
    utimesSync(join(copy, '7.jpg'), new Date(2019, 0, 1), new Date(2019, 0, 1));
    rmSync(join(copy, '8.jpg'));
    await rehearsal.refused(() => rehearsal.sh('compare.sh', folder, env), /2 differences found/);
    rehearsal.step('compare');
    await rehearsal.sh('copy.sh', folder, env);
    await rehearsal.refused(() => rehearsal.sh('compare.sh', folder, env), /1 differences found/);
    await rehearsal.bash(rehearsal.read('replace.sh', { NAME: '7.jpg' }), folder, env);
    await rehearsal.sh('compare.sh', folder, env);
    rehearsal.step('repair');
    rmSync(join(source, '9.jpg'));
    await rehearsal.sh('copy.sh', folder, env);
    rehearsal.expect(existsSync(join(copy, '9.jpg')), 'a deletion at the source does not reach the copy');
    await rehearsal.sh('restore.sh', folder, env);
    rehearsal.expect(existsSync(join(source, '9.jpg')), 'the deleted file is back');
    rehearsal.step('restore');
    writeFileSync(join(source, '10.jpg'), 'overwritten');
    await rehearsal.refused(() => rehearsal.sh('copy.sh', folder, env), /immutable/);
    rehearsal.result(
      'Files',
      '100 of 2019 copied; a damaged, a missing and a deleted one found and brought back; an overwritten one stops the copy',
    );
  });
}

/** Of the files that the database names, some are gone, one is damaged and one is nowhere: each kind is found and brought back. */
export async function restoreMedia(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  await rehearsal.tool('rclone', 'version');
  rehearsal.components.set('stores', 'two folders, in place of two S3 endpoints');
  const { url, client } = await app(rehearsal, workspace);
  const { rows } = await client.query<{ path: string }>(
    "select bucket_id || '/' || name as path from storage.objects order by 1",
  );
  const paths = rows.map(({ path }) => path);
  await inFolder(async (folder) => {
    const [store, copy] = [join(folder, 'store'), join(folder, 'copy')];
    const env = { STORE: store, COPY: copy, DATABASE_URL: url, RCLONE_CONFIG: join(folder, 'rclone.conf') };
    const text = (path: string) => `photo ${path} `.repeat(50);
    for (const path of paths) {
      for (const side of [store, copy]) {
        mkdirSync(dirname(join(side, path)), { recursive: true });
        writeFileSync(join(side, path), text(path));
      }
    }
    const [lost = '', damaged = ''] = paths;
    rmSync(join(store, lost));
    rmSync(join(copy, lost));
    for (const path of paths.slice(10, 20)) rmSync(join(store, path));
    writeFileSync(join(store, damaged), Buffer.from(text(damaged)).fill(1, 0, 1));
    writeFileSync(join(store, 'avatars/without-row.jpg'), 'no row');
    const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);

    await rehearsal.sh('rows.sh', folder, env);
    rehearsal.step('rows');
    await rehearsal.sh('missing.sh', folder, env);
    rehearsal.expect(
      lines('missing.txt').length === 11 && lines('without-row.txt').length === 1,
      'eleven files are missing, one has no row',
    );
    rehearsal.step('missing');
    await rehearsal.sh('in-copy.sh', folder, env);
    rehearsal.expect(
      lines('restore.txt').length === 10 && lines('lost.txt')[0] === lost,
      'ten are in the copy, one is lost',
    );
    rehearsal.step('in-copy');
    await rehearsal.sh('bring-back.sh', folder, env);
    rehearsal.expect(
      paths.slice(10, 20).every((path) => readFileSync(join(store, path), 'utf8') === text(path)),
      'ten files are back',
    );
    rehearsal.step('bring-back');
    await rehearsal.sh('damaged.sh', folder, env);
    rehearsal.expect(lines('differ.txt').join() === damaged, 'the damaged file is found');
    rehearsal.step('damaged');
    await rehearsal.sh('replace.sh', folder, env);
    rehearsal.expect(readFileSync(join(store, damaged), 'utf8') === text(damaged), 'the damaged file is replaced');
    rehearsal.step('replace');
    await rehearsal.sh('missing.sh', folder, env);
    rehearsal.expect(lines('missing.txt').join() === lost, 'only the lost file is missing');
    await rehearsal.sh('missing.sh', folder, env);
    await rehearsal.sh('undo.sh', folder, env);
    rehearsal.expect(!existsSync(join(store, paths[10] ?? '')), 'the way back removes what came back');
    rehearsal.expect(readFileSync(join(store, damaged))[0] === 1, 'and puts the replaced file in place again');
    rehearsal.wayBack = true;
    await rehearsal.sh('bring-back.sh', folder, env);
    rehearsal.result(
      'Files',
      `${paths.length} named by the database: 10 missing and 1 damaged brought back, 1 that no copy holds named as lost`,
    );
  });
}
