import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/** Mutates one part of the model: `npm run mutation -- prices`, `-- prices/review.ts`, without a name the billing code. */
const [part = 'billing', ...options] = process.argv.slice(2);

if (part.startsWith('-') || !existsSync(join(root, 'model', part))) {
  console.error(
    `mutation: there is no model/${part}; name a folder of model/ or a file in it, such as prices/review.ts`,
  );
  process.exitCode = 2;
} else {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const env = { ...process.env, MUTATION_PART: part };
  process.exitCode =
    spawnSync(process.execPath, [stryker, 'run', ...options], { cwd: root, stdio: 'inherit', env }).status ?? 1;
}
