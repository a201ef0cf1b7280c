import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './lib/buildLock.mjs';
import { isBuildCurrent, openStamp } from './lib/buildStamp.mjs';
import { buildDir, cacheDir, root } from './lib/paths.mjs';
import { folderError, isDiskFull, openSideFolder } from './lib/sideFolder.mjs';
import { siteSettings } from './lib/siteSettings.mjs';

/**
 * Two threads render the pages where there are two processors: each computes the model's answers for itself, so that more gain
 * little. A few pages at a time, because some take long. A build asks no registry for news.
 */
const settings = {
  DOCUSAURUS_SSG_WORKER_THREAD_COUNT: String(Math.min(2, availableParallelism())),
  DOCUSAURUS_SSG_WORKER_THREAD_TASK_SIZE: '4',
  NO_UPDATE_NOTIFIER: 'true',
};

function runDocusaurus(outDir) {
  const docusaurus = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const run = spawnSync(process.execPath, [docusaurus, 'build', '--out-dir', outDir], {
    cwd: root,
    env: { ...settings, ...process.env },
    stdio: 'inherit',
  });
  return run.status === 0;
}

/** Builds beside the built site and puts the new one in its place only when it is whole. */
function buildAside() {
  // A build into a folder of its own says nothing of build/.
  const stamp = process.env.BUILD_DIR === undefined ? openStamp() : undefined;
  const { side, replace, drop } = openSideFolder(buildDir);
  if (!runDocusaurus(side)) {
    const isFull = isDiskFull(side);
    drop();
    if (isFull) throw folderError({ code: 'ENOSPC' }, buildDir);
    return false;
  }
  replace();
  stamp?.write();
  return true;
}

/** Builds the site into its folder. Returns false when the build fails; its message is on the terminal, and an earlier site stays. */
export function build() {
  let unlock = () => {};
  try {
    siteSettings();
    unlock = takeLock(join(cacheDir, 'build.lock'));
    return buildAside();
  } catch (error) {
    console.error(folderError(error, cacheDir).message);
    return false;
  } finally {
    unlock();
  }
}

/** Builds the site unless build/ is current. */
export function buildIfStale() {
  return isBuildCurrent() || build();
}

if (process.argv[1]?.endsWith('build.mjs')) process.exitCode = build() ? 0 : 1;
