import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runChecks } from '../checks/run.mjs';
import { root } from '../lib/paths.mjs';
import { kinds, planFor, usageOf } from './plan.mjs';
import { Refusal, type Repository } from './types.mjs';

const repository: Repository = {
  today: new Date().toISOString().slice(0, 10),
  read: (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined),
  list: (folder) => readdirSync(join(root, folder)),
};

async function begin(words: readonly string[]): Promise<number> {
  const changes = planFor(words, repository);
  for (const { file, text } of changes) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const files = changes.map(({ file }) => file);
  console.log(files.join('\n'));
  // Formats the written files alone: a check of style reads the whole project for import cycles.
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const format = spawnSync(
    process.execPath,
    [
      biome,
      'format',
      '--write',
      '--no-errors-on-unmatched',
      '--colors=off',
      ...files.filter((file) => !/\.mdx?$/.test(file)),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (format.status !== 0) throw new Error(`the new files cannot be formatted:\n${format.stderr}`);
  const pages = files.filter((file) => /\.mdx?$/.test(file));
  const status = pages.length === 0 ? 0 : await runChecks(['pages', '--files', ...pages], { fix: true, usage: '' });
  const { next } = kinds[words[0] ?? ''] ?? {};
  if (next) console.log(next);
  return status;
}

try {
  process.exitCode = await begin(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\n\n${usageOf(process.argv[2])}\n\nKinds: ${Object.keys(kinds).join(', ')}`);
  process.exitCode = 2;
}
