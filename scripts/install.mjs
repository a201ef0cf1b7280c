import { join } from 'node:path';
import { compareInstalled } from './lib/installed.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { npm } from './lib/npm.mjs';
import { root } from './lib/paths.mjs';

const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the locked packages that are not there yet, and leaves those that are. Ends the process with a clear line when that fails.
 * @param {'site' | 'test' | string} what `site`: what building and serving need (`dependencies`); `test`: these and
 * `devDependencies`; otherwise a folder with a package.json and a package-lock.json of its own, such as `tools/lighthouse` or `lab`,
 * whose packages come on top of those of `test`
 */
export function install(what) {
  requireNode();
  const isRoot = what === 'site' || what === 'test';
  if (!isRoot) install('test');
  const folder = isRoot ? root : join(root, what);
  const dev = what !== 'site';
  const { missing, isEmpty, hasDev } = compareInstalled(folder, { dev });
  if (missing === undefined) return;
  console.log(`Installing packages for ${what} (${missing} is missing or has another version) ...`);
  // `npm ci` would delete what an earlier verb has installed.
  const verb = isEmpty ? ['ci'] : ['install', '--no-save'];
  if (npm([...verb, ...(dev || hasDev ? [] : ['--omit=dev']), ...quietly], { cwd: folder }).ok) return;
  console.error(
    `npm ${verb[0]} failed (its message is above). Check the network and the npm registry, then run the same command again.`,
  );
  process.exit(1);
}

if (process.argv[1]?.endsWith('install.mjs')) install(process.argv[2] ?? 'test');
