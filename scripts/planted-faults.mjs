import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from './lib/paths.mjs';

/**
 * What people get wrong in a page, and what the build must say of it. Faults of a text stop a build before the model is asked; so each
 * list is a build of its own, which must name all of its faults at once.
 */
const PLANTED = {
  'of the text': [
    { page: 'cost-projections', text: 'It is $342 a month.', told: '"$342" is typed, so it cannot follow the model' },
    { page: 'security', text: '<NoSuchTable />', told: '<NoSuchTable> is not known' },
  ],
  'that the model denies': [
    { page: 'media-storage', text: 'It is <Price id="no.such" />.', told: '<Price>: unknown price id "no.such"' },
    {
      page: 'media-storage',
      text: 'It is <Total platform="azure" users={50000} />.',
      told: '<Total>: unknown platform "azure"',
    },
    { page: 'realtime-websockets', text: '<Bill platform="aws" users={-1} />', told: '<Bill>: users = -1 is not' },
    {
      page: 'cost-projections',
      text: "<Holds premise={{ best: 'gcp', at: 10 }}>GCP is best for ten.</Holds>",
      told: 'sentence: GCP is best for ten.',
    },
  ],
};

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

/** What a build with these faults does not say of them; all of it where it does not stop. */
function untold(planted) {
  const copy = copyOfSite();
  for (const { page, text } of planted) appendFileSync(join(copy, `docs/infrastructure/${page}.mdx`), `\n${text}\n`);
  const env = { ...process.env, BUILD_DIR: join(copy, 'build') };
  const build = spawnSync(process.execPath, [join(copy, 'scripts/build.mjs')], { cwd: copy, env, encoding: 'utf8' });
  const said = `${build.stdout}${build.stderr}`;
  return planted.filter(({ page, told }) => build.status === 0 || !said.includes(told) || !said.includes(page));
}

for (const [kind, planted] of Object.entries(PLANTED)) {
  const missing = untold(planted);
  for (const { page, text } of missing)
    console.error(`A build says nothing of this in docs/infrastructure/${page}.mdx: ${text}`);
  if (missing.length > 0) process.exitCode = 1;
  else console.log(`${planted.length} planted faults ${kind} stop a build, which names each.`);
}
rmSync(join(cacheDir, 'planted-faults'), { recursive: true, force: true });
