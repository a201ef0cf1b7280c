import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import pageFaults from '../../../src/plugins/page-faults';

const outDir = mkdtempSync(join(tmpdir(), 'faults-'));
const mark = (told: string) => `<data class=fault-as-built hidden value=${encodeURIComponent(told)}></data>`;
const build = () => pageFaults().postBuild?.({ outDir } as never);

test('A site without faults is built; one with several stops the build, which names each once', async () => {
  mkdirSync(join(outDir, 'b'));
  writeFileSync(join(outDir, 'index.html'), '<p>Sound.</p>');
  await expect(build()).resolves.toBeUndefined();
  writeFileSync(
    join(outDir, 'index.html'),
    `<p>${mark('/a/: <Price>: no "x"')} and ${mark('/a/: <Total>: no azure')}</p>`,
  );
  writeFileSync(
    join(outDir, 'b/index.html'),
    `<p>${mark('/b/: a conclusion no longer holds.')}${mark('/b/: a conclusion no longer holds.')}</p>`,
  );
  await expect(build()).rejects.toThrowError(
    '3 faults in the pages:\n\n/b/: a conclusion no longer holds.\n\n/a/: <Price>: no "x"\n\n/a/: <Total>: no azure\n',
  );
});
