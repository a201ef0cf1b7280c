import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/** Generated requests to `bill`, 10,000 or as many as the first word says: the long form of a unit test. */
const [count = '10000'] = process.argv.slice(2);
if (/^[1-9]\d*$/.test(count)) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const test = 'model/test/cli/generatedRequests.test.ts';
  const { status } = spawnSync(process.execPath, [vitest, 'run', test], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, REQUESTS: count },
  });
  process.exitCode = status ?? 1;
} else {
  console.error(`requests: ${JSON.stringify(count)} is not a number of requests`);
  process.exitCode = 2;
}
