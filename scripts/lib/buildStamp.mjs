import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir, cacheDir, root } from './paths.mjs';

/** Everything that shapes what is built. */
const inputs = [
  'docs',
  'src',
  'model',
  'static',
  'scripts',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
];
const stampFile = join(cacheDir, 'build-stamp');

function listFiles(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${Math.trunc(stat.mtimeMs)}`];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => (name === 'node_modules' ? [] : listFiles(`${path}/${name}`)));
}

function currentStamp() {
  const settings = ['SITE_URL', 'BASE_URL', 'REPOSITORY_URL'].map((name) => process.env[name] ?? '').join(' ');
  return createHash('sha256')
    .update([settings, ...inputs.flatMap(listFiles)].join('\n'))
    .digest('hex');
}

/** Whether build/ was made from the files and settings as they are now. */
export function isBuildCurrent() {
  return (
    existsSync(join(buildDir, 'index.html')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === currentStamp()
  );
}

/**
 * Forgets what build/ was made from, so that a build that is killed is never taken for current, and notes the files as they are now:
 * one that changes during the build makes it stale.
 * @returns {{write: () => void}} to be called once build/ is whole
 */
export function openStamp() {
  rmSync(stampFile, { force: true });
  const stamp = currentStamp();
  return {
    write() {
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(stampFile, stamp);
    },
  };
}
