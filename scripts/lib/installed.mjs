import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
}

/**
 * Whether node_modules holds what package-lock.json names. Compares versions, not times; packages for other platforms may be absent.
 * @returns {string | undefined} why an install is needed, or undefined when it is not
 */
export function installNeeded() {
  let present;
  try {
    present = packagesOf('node_modules/.package-lock.json');
  } catch {
    return 'node_modules is missing';
  }
  for (const [path, wanted] of Object.entries(packagesOf('package-lock.json'))) {
    if (!path.startsWith('node_modules/') || wanted.optional || wanted.peer) continue;
    if (present[path]?.version !== wanted.version) return `${path} is not at ${wanted.version ?? 'its linked version'}`;
  }
  return undefined;
}
