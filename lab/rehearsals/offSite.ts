import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
