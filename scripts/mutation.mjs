import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { merged, placesToTry } from './mutation/again.mjs';
import { REPORT, score, writeReport } from './mutation/survivors.mjs';

/** Of a hundred mutants, so many must be killed. */
const LEAST = 85;
const report = join(root, REPORT);
const words = process.argv.slice(2);
const part = words[0]?.startsWith('-') === false ? words.shift() : '';

const readReport = () => JSON.parse(readFileSync(report, 'utf8'));

function refuse(why) {
  console.error(`mutation: ${why}`);
  process.exitCode = 2;
}

/** Runs Stryker; the report that it wrote, or undefined where it failed. */
function stryker(env) {
  const bin = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  rmSync(report, { force: true });
  spawnSync(process.execPath, [bin, 'run', ...words], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return existsSync(report) ? readReport() : undefined;
}

/** Gives the survivors of the last run whose time was over before their tests five times as much. */
function tryAgain() {
  const first = readReport();
  const toTry = placesToTry(first);
  if (toTry.length === 0) return first;
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const places = join(folder, 'places.json');
  writeFileSync(places, JSON.stringify(toTry));
  const again = stryker({ MUTATION_PLACES: places });
  rmSync(folder, { recursive: true });
  writeReport(root, first);
  return again && merged(first, again);
}

/**
 * Mutates the model, or a part of it: `npm run mutation -- prices`, `-- prices/review.ts`; `-- again` tries survivors of the last
 * run again, with more time. Options of Stryker may follow.
 */
function run() {
  const all = part === 'again' ? tryAgain() : stryker({ MUTATION_PART: part });
  if (!all) return 1;
  writeReport(root, all);
  const killed = score(all);
  console.log(`${killed.toFixed(1)} % of the mutants are killed; at least ${LEAST} % must be.`);
  return killed >= LEAST ? 0 : 1;
}

if (part === 'again' && !existsSync(report)) refuse('there is no report yet; run npm run mutation first');
else if (part !== 'again' && !existsSync(join(root, 'model', part)))
  refuse(`there is no model/${part}; name a folder of model/ or a file in it, such as prices/review.ts`);
else process.exitCode = run();
