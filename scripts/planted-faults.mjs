import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from './lib/paths.mjs';

/**
 * What the model denies of a page, and what a build must say of it: one build names all of them. What a text gets wrong without the
 * model is named by `npm run check` (test/checks).
 */
const PLANTED = [
  {
    page: 'media-storage',
    uses: 'Price',
    text: 'It is <PlantedPrice id="no.such" />.',
    says: '<Price>: unknown price id "no.such"',
  },
  {
    page: 'media-storage',
    uses: 'Total',
    text: 'It is <PlantedTotal platform="azure" users={50000} />.',
    says: '<Total>: unknown platform "azure"',
  },
  {
    page: 'realtime-websockets',
    uses: 'Bill',
    text: '<PlantedBill platform="aws" users={-1} />',
    says: '<Bill>: users = -1 is not',
  },
  {
    page: 'cost-projections',
    uses: 'Holds',
    text: "<PlantedHolds premise={{ best: 'gcp', at: 10 }}>GCP is best for ten.</PlantedHolds>",
    says: 'sentence: GCP is best for ten.',
  },
];

/** A copy of the site's sources, with the installed packages beside them. */
function copyOfSite() {
  const copy = join(cacheDir, 'planted-faults');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of listed.toString().split('\0').filter(Boolean)) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** The planted faults that a build does not name; all of them where it does not stop. */
function unnamed() {
  const copy = copyOfSite();
  for (const { page, uses, text } of PLANTED) {
    // Under a name of its own: the page may import the component already.
    const imported = `import { ${uses} as Planted${uses} } from '@site/src/mdx';`;
    appendFileSync(join(copy, `docs/infrastructure/${page}.mdx`), `\n${imported}\n\n${text}\n`);
  }
  const env = { ...process.env, BUILD_DIR: join(copy, 'build') };
  const build = spawnSync(process.execPath, [join(copy, 'scripts/build.mjs')], { cwd: copy, env, encoding: 'utf8' });
  const said = `${build.stdout}${build.stderr}`;
  return PLANTED.filter(({ page, says }) => build.status === 0 || !said.includes(says) || !said.includes(page));
}

const missing = unnamed();
for (const { page, text } of missing)
  console.error(`A build does not name this problem of docs/infrastructure/${page}.mdx: ${text}`);
if (missing.length > 0) process.exitCode = 1;
else console.log(`${PLANTED.length} planted faults stop one build, which names each.`);
rmSync(join(cacheDir, 'planted-faults'), { recursive: true, force: true });
