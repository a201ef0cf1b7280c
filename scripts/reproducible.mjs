import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildElsewhere } from './lib/buildElsewhere.mjs';

function digests(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Builds twice from nothing and lists every file that differs. */
function compareBuilds() {
  const [first, second] = ['first', 'second'].map((name) => digests(buildElsewhere(`reproducible-${name}`).folder));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of differing) {
    const only = first.has(name) ? (second.has(name) ? undefined : 'the first') : 'the second';
    console.error(only ? `${name}: only in ${only} build` : `${name}: differs`);
  }
  console.log(`${names.length} files of two builds from nothing: ${differing.length} differ`);
  return differing.length === 0;
}

process.exitCode = compareBuilds() ? 0 : 1;
