import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from './paths.mjs';

const generated = '.cache/generated';
const withoutCaches = { DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated };

/**
 * Builds the site as a fresh clone would, without caches, into a folder under .cache, and leaves build/ alone.
 * @param {string} name of the folder
 * @param {Record<string, string>} [settings] environment of the build
 * @returns {{folder: string, env: NodeJS.ProcessEnv}} the folder, and the environment under which it is the built site
 * @throws Error where the build fails; its message is on the terminal
 */
export function buildElsewhere(name, settings = {}) {
  const folder = join(cacheDir, name);
  for (const old of [folder, join(root, generated)]) rmSync(old, { recursive: true, force: true });
  const env = { ...process.env, ...settings, BUILD_DIR: folder };
  const run = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    env: { ...env, ...withoutCaches },
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('The site did not build; the reason is above.');
  return { folder, env };
}
