import type { Workspace } from '../database/workspace';
import { app } from './app';
import type { Rehearsal } from './rehearsal';
import { inFolder } from './restore';
import { damaged, linesOf, withStores } from './stores';

const OLD = new Date(2019, 0, 1);
const photo = (name: string): string => `photo ${name} `.repeat(50);

/** Old files are copied between two S3 endpoints; a damaged, a missing and a deleted one are found and brought back. */
export async function offSiteCopy(rehearsal: Rehearsal): Promise<void> {
  await inFolder((folder) =>
    withStores(rehearsal, folder, { source: 'media', copy: 'media-copy' }, async ({ source, copy }, remotes) => {
      const env = { ...remotes, SOURCE: source.at, COPY: copy.at };
      const names = Array.from({ length: 30 }, (_, n) => `${n}.jpg`);
      await source.put(new Map(names.map((name) => [name, photo(name)])), OLD);
      await rehearsal.sh('copy.sh', folder, env);
      rehearsal.expect((await copy.names()).includes('29.jpg'), 'files of 2019 are copied');
      rehearsal.step('copy');
      await rehearsal.sh('compare.sh', folder, env);
      await copy.put(new Map([['7.jpg', damaged(await copy.read('7.jpg'))]]), OLD);
      await copy.remove('8.jpg');
      await rehearsal.refused(() => rehearsal.sh('compare.sh', folder, env), /2 differences found/);
      rehearsal.step('compare');
      await rehearsal.sh('copy.sh', folder, env);
      await rehearsal.refused(() => rehearsal.sh('compare.sh', folder, env), /1 differences found/);
      await rehearsal.bash(rehearsal.read('replace.sh', { NAME: '7.jpg' }), folder, env);
      await rehearsal.sh('compare.sh', folder, env);
      rehearsal.step('repair');
      await source.remove('9.jpg');
      await rehearsal.sh('copy.sh', folder, env);
      rehearsal.expect((await copy.names()).includes('9.jpg'), 'a deletion at the source does not reach the copy');
      await rehearsal.sh('restore.sh', folder, env);
      rehearsal.expect((await source.names()).includes('9.jpg'), 'the deleted file is back');
      rehearsal.step('restore');
      await source.put(new Map([['10.jpg', 'overwritten']]));
      await rehearsal.refused(() => rehearsal.sh('copy.sh', folder, env), /immutable/);
      rehearsal.result(
        'Files',
        '30 of 2019 copied; a damaged, a missing and a deleted one found and brought back; an overwritten one stops the copy',
      );
    }),
  );
}

/** Of the files that the database names, some are gone, one is damaged and one is nowhere: they are told apart and brought back. */
export async function restoreMedia(rehearsal: Rehearsal, workspace: Workspace): Promise<void> {
  const { url, client } = await app(rehearsal, workspace);
  const { rows } = await client.query<{ path: string }>(
    "select bucket_id || '/' || name as path from storage.objects order by 1",
  );
  const paths = rows.map(({ path }) => path);
  const [lost = '', bad = ''] = paths;
  const gone = paths.slice(10, 20);
  await inFolder((folder) =>
    withStores(rehearsal, folder, { store: 'media', copy: 'media-copy' }, async ({ store, copy }, remotes) => {
      const env = { ...remotes, STORE: store.at, COPY: copy.at, DATABASE_URL: url };
      const all = new Map<string, string | Buffer>(paths.map((path) => [path, photo(path)]));
      const inStore = new Map([...all].filter(([path]) => path !== lost && !gone.includes(path)));
      inStore.set(bad, damaged(Buffer.from(photo(bad)))).set('avatars/without-row.jpg', 'no row');
      await store.put(inStore);
      await copy.put(new Map([...all].filter(([path]) => path !== lost)));
      const text = async (path: string): Promise<string> => (await store.read(path)).toString('utf8');

      await rehearsal.sh('rows.sh', folder, env);
      rehearsal.step('rows');
      await rehearsal.sh('missing.sh', folder, env);
      rehearsal.expect(
        linesOf(folder, 'missing.txt').length === 11 && linesOf(folder, 'without-row.txt').length === 1,
        'eleven files are missing, one has no row',
      );
      rehearsal.step('missing');
      await rehearsal.sh('in-copy.sh', folder, env);
      rehearsal.expect(
        linesOf(folder, 'restore.txt').length === 10 && linesOf(folder, 'lost.txt')[0] === lost,
        'ten are in the copy, one is lost',
      );
      rehearsal.step('in-copy');
      await rehearsal.sh('bring-back.sh', folder, env);
      const back = await store.names();
      rehearsal.expect(
        gone.every((path) => back.includes(path)) && (await text(gone[0] ?? '')) === photo(gone[0] ?? ''),
        'ten files are back',
      );
      rehearsal.step('bring-back');
      await rehearsal.sh('damaged.sh', folder, env);
      rehearsal.expect(linesOf(folder, 'differ.txt').join() === bad, 'the damaged file is found');
      rehearsal.step('damaged');
      await rehearsal.sh('replace.sh', folder, env);
      rehearsal.expect((await text(bad)) === photo(bad), 'the damaged file is replaced');
      rehearsal.step('replace');
      await rehearsal.sh('missing.sh', folder, env);
      rehearsal.expect(linesOf(folder, 'missing.txt').join() === lost, 'only the lost file is missing');
      await rehearsal.sh('undo.sh', folder, env);
      rehearsal.expect(!(await store.names()).includes(gone[0] ?? ''), 'the way back removes what came back');
      rehearsal.expect((await store.read(bad))[0] === 1, 'and puts the replaced file in place again');
      rehearsal.wayBack = true;
      await rehearsal.sh('bring-back.sh', folder, env);
      rehearsal.result(
        'Files',
        `${paths.length} named by the database: 10 missing and 1 damaged brought back, 1 that no copy holds named as lost`,
      );
    }),
  );
}
