import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/lib/paths.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [first = '', ...rest] = process.argv.slice(2);
const part = first.startsWith('-') ? '' : first;

/** `npm run mutation` mutates the folders of the model that compute, `npm run mutation -- billing` one of them. */
if (existsSync(join(root, 'model', part))) {
  const options = part === '' && first !== '' ? [first, ...rest] : rest;
  const run = spawnSync(
    process.execPath,
    [
      join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      join(folder, 'stryker.config.mjs'),
      ...options,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_PART: part } },
  );
  process.exitCode = run.status ?? 1;
} else {
  console.error(`mutation: there is no model/${part}; name a folder of model/, such as prices`);
  process.exitCode = 2;
}
