import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isBuildCurrent, stampBuild } from './lib/buildStamp.mjs';
import { buildDir, root } from './lib/paths.mjs';

/**
 * Two threads render the pages where there are two processors: each computes the model's answers for itself, so that more gain
 * little. A few pages at a time, because some take long. A build asks no registry for news.
 */
const settings = {
  DOCUSAURUS_SSG_WORKER_THREAD_COUNT: String(Math.min(2, availableParallelism())),
  DOCUSAURUS_SSG_WORKER_THREAD_TASK_SIZE: '4',
  NO_UPDATE_NOTIFIER: 'true',
};

/** Builds the site into its folder. Returns false when the build fails; its message is on the terminal. */
export function build() {
  const docusaurus = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const run = spawnSync(process.execPath, [docusaurus, 'build', '--out-dir', buildDir], {
    cwd: root,
    env: { ...settings, ...process.env },
    stdio: 'inherit',
  });
  if (run.status !== 0) return false;
  if (process.env.BUILD_DIR === undefined) stampBuild();
  return true;
}

/** Builds the site unless build/ is current. */
export function buildIfStale() {
  return isBuildCurrent() || build();
}

if (process.argv[1]?.endsWith('build.mjs')) process.exitCode = build() ? 0 : 1;
