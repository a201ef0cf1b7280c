import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** Licences under which a package may be used here, also to build and test with. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
]);

/** Packages whose own files were read, because their package.json names no licence from the list. */
const read = JSON.parse(readFileSync(new URL('./licencesRead.json', import.meta.url), 'utf8'));

/** Whether a licence expression (AND, OR, parentheses) allows the use. */
export function isAllowed(expression) {
  const either = expression.replace(/^\((.*)\)$/, '$1').split(/ OR /);
  return either.some((all) => all.split(/ AND /).every((name) => allowed.has(name.replace(/[()]/g, '').trim())));
}

/** Problems of the licences in a lockfile, a line each. */
export function licenceProblems(lockfile) {
  return Object.entries(lockfile.packages).flatMap(([path, { license, version, link }]) => {
    const name = path.split('node_modules/').at(-1);
    if (!path.includes('node_modules/') || link) return [];
    const licence = license ?? 'none named';
    if (isAllowed(licence) || read[`${name}@${version}`] !== undefined) return [];
    return [
      `package-lock.json: ${name}@${version}: its licence (${licence}) is not on the list - ` +
        `use another package, or read its licence file and add "${name}@${version}" to scripts/checks/licencesRead.json`,
    ];
  });
}

/** The lockfiles of the repository: its own, and those of what is installed on demand. */
function lockfiles() {
  const folders = ['.', 'lab', ...readdirSync(join(root, 'tools')).map((name) => `tools/${name}`)];
  return folders.map((folder) => join(root, folder, 'package-lock.json')).filter((file) => existsSync(file));
}

if (process.argv[1]?.endsWith('licences.mjs')) {
  const locked = lockfiles().map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const problems = locked.flatMap(licenceProblems);
  const count = locked.reduce((sum, { packages }) => sum + Object.keys(packages).length - 1, 0);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`licences: ${count} packages, all on the list`);
}
