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
