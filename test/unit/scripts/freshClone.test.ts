import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Packages that a script needs before its first line runs, with the files through which it comes to them. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?:[^;]*? from )?'([^']+)';$/gm);
  return [...imports].flatMap(([, name = '']) => {
    if (isBuiltin(name)) return [];
    return name.startsWith('.') ? packagesOf(join(dirname(file), name), seen) : [`${file}: ${name}`];
  });
}

test.each(['site', 'test', 'lab', 'rehearse', 'tool', 'hooks'])(
  'npm run %s starts in a fresh clone, where no package is installed yet',
  (verb) => {
    expect(packagesOf(`scripts/${verb}.mjs`)).toEqual([]);
  },
);

test('a package that is imported by way of another file is found', () => {
  expect(packagesOf('scripts/serve.mjs').join()).toContain('scripts/lib/siteServer.mjs: sirv');
});

interface LockedPackage {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Packages that a lockfile asks for but does not lock, where npm writes them when the registry lacks a platform's build. `npm ci` refuses such a file. */
function unlocked(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => {
        const parents = path
          .split('/node_modules/')
          .map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
        const places = [...parents.map((parent) => (parent === '' ? '' : `${parent}/`)), ''];
        return !places.some((place) => `${place}node_modules/${name}` in packages);
      })
      .map((name) => `${path || 'the package itself'}: ${name}`),
  );
}

test.each([
  'package-lock.json',
  'lab/package-lock.json',
  'tools/lighthouse/package-lock.json',
  'tools/mutation/package-lock.json',
])('%s locks every package it asks for, those of other platforms too', (file) => {
  expect(unlocked(JSON.parse(readFileSync(file, 'utf8')).packages)).toEqual([]);
});

test('a build for another platform that is not locked is named', () => {
  const packages = { 'node_modules/cli': { optionalDependencies: { 'cli-darwin': '1.0.0' } } };
  expect(unlocked(packages)).toEqual(['node_modules/cli: cli-darwin']);
});
