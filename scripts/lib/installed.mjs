import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Compares what npm installed in a folder with its package-lock.json, by version. Packages for other platforms may be absent.
 * @param {string} folder with the package-lock.json
 * @param {{dev: boolean}} options whether the packages of development are needed too
 * @returns {{missing: string | undefined, isEmpty: boolean, hasDev: boolean}} the first package that is not installed as locked,
 * whether there is no usable node_modules at all, and whether packages of development are installed
 */
export function compareInstalled(folder, { dev }) {
  const present = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (present === undefined) return { missing: 'node_modules', isEmpty: true, hasDev: false };
  const locked = Object.entries(packagesOf(join(folder, 'package-lock.json')) ?? {});
  const isNeeded = ([path, entry]) =>
    path.startsWith('node_modules/') && !entry.optional && !entry.peer && (dev || !(entry.dev || entry.devOptional));
  const missing = locked.filter(isNeeded).find(([path, { version }]) => present[path]?.version !== version);
  return { missing: missing?.[0], isEmpty: false, hasDev: Object.values(present).some((entry) => entry.dev) };
}
