import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/**
 * Generated requests to `bill` and scenarios of `estimate`, 10,000 and 6,000 or as many as the first two words say: the long form of
 * two unit tests.
 */
const [requests = '10000', scenarios = '6000'] = process.argv.slice(2);
const count = [requests, scenarios].find((word) => !/^[1-9]\d*$/.test(word));
if (count === undefined) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const tests = ['model/test/cli/generatedRequests.test.ts', 'model/test/cli/generatedScenarios.test.ts'];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, REQUESTS: requests, SCENARIOS: scenarios },
  });
  process.exitCode = status ?? 1;
} else {
  console.error(`requests: ${JSON.stringify(count)} is not a number of requests or scenarios`);
  process.exitCode = 2;
}
