import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { REPORT, writeSurvivors } from './mutation/survivors.mjs';

/** Mutates the model, or a part of it: `npm run mutation -- prices`, `-- prices/review.ts`. Options of Stryker may follow. */
const words = process.argv.slice(2);
const part = words[0]?.startsWith('-') === false ? words.shift() : '';

if (!existsSync(join(root, 'model', part))) {
  console.error(
    `mutation: there is no model/${part}; name a folder of model/ or a file in it, such as prices/review.ts`,
  );
  process.exitCode = 2;
} else {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  rmSync(join(root, REPORT), { force: true });
  const env = { ...process.env, MUTATION_PART: part };
  const { status } = spawnSync(process.execPath, [stryker, 'run', ...words], { cwd: root, stdio: 'inherit', env });
  process.exitCode = status ?? 1;
  if (existsSync(join(root, REPORT))) writeSurvivors(root);
}
