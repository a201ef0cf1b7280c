import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rspack } from '@docusaurus/faster';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { KeptScriptsPlugin } from '../../../src/plugins/kept-scripts/KeptScriptsPlugin';
import { Kept } from '../../../src/plugins/lib/Kept';

// Bundling takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
const cache = join(folder, 'kept');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a program of two chunks and gives its files. */
async function bundle(name: string, kept?: Kept): Promise<Record<string, string>> {
  const path = join(folder, name);
  writeFileSync(join(folder, 'part.js'), 'export const total = (first, second) => first + second;');
  writeFileSync(join(folder, 'main.js'), "import('./part.js').then(({ total }) => console.log(total(1, 2)));");
  const config = {
    mode: 'production',
    target: ['web', 'es2020'],
    entry: join(folder, 'main.js'),
    output: { path, filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js' },
    plugins: kept ? [new KeptScriptsPlugin(kept)] : [],
  } as unknown as Parameters<typeof rspack>[0];
  await new Promise<void>((resolve, reject) =>
    rspack(config).run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error('the bundle failed')) : resolve(),
    ),
  );
  return Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));
}

describe('Kept scripts', () => {
  it('are the same files, by name and byte, as those minified anew', async () => {
    const plain = await bundle('plain');
    expect(Object.keys(plain)).toHaveLength(2);
    expect(await bundle('first', new Kept(cache, 'test'))).toEqual(plain);
    expect(readdirSync(cache)).toHaveLength(2);
    expect(await bundle('second', new Kept(cache, 'test'))).toEqual(plain);
  });

  it('go into the site as they were kept', async () => {
    const kept = new Kept(join(folder, 'other'), 'test');
    kept.find = (script) => (script.includes('first + second') ? '"as kept"' : undefined);
    expect(Object.values(await bundle('third', kept)).filter((text) => text === '"as kept"')).toHaveLength(1);
  });
});
