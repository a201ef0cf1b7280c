import { mkdirSync } from 'node:fs';
import { checks } from './checks/table.mjs';
import { findChromium } from './chromium/find.mjs';
import { install } from './install.mjs';
import { npm } from './lib/npm.mjs';
import { cacheDir } from './lib/paths.mjs';
import {
  countBrowser,
  countVitest,
  forgetReports,
  labReport,
  snippetsReport,
  staticReport,
  unitReport,
} from './lib/testCounts.mjs';

const verb =
  (name, ...args) =>
  () =>
    npm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]).ok;

function haveChromium() {
  try {
    console.log(`Chromium: ${findChromium().executablePath}`);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

function vitest(name, report) {
  return {
    name,
    run: verb(name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
    count: () => countVitest(report),
    fix: `npm run ${name} -- NAME runs one file`,
  };
}

/** Every check but those that the unit stage runs too. */
const quickChecks = checks.map(({ name }) => name).filter((name) => name !== 'boundaries');

/** Cheap stages first. A stage without a count of its own counts as one check. */
const stages = [
  { name: 'chromium', run: haveChromium, fix: 'see the lines above', uncounted: true },
  {
    name: 'checks',
    run: verb('check', ...quickChecks),
    fix: 'npm run fix puts right what a check can put right itself',
  },
  { name: 'build', run: verb('build'), fix: 'npm run build' },
  { name: 'guide', run: verb('guide', '--check'), fix: 'each line names the rule and the cure' },
  { name: 'diagrams', run: verb('diagrams', '--check'), fix: 'see the lines above' },
  vitest('static', staticReport),
  vitest('snippets', snippetsReport),
  {
    name: 'lab',
    run: verb('lab', '--users', '1000', '--seconds', '10'),
    fix: 'npm run lab -- --users 1000 --seconds 10; each line names the file or the event and what PostgreSQL says',
  },
  {
    name: 'lab units',
    run: verb('lab-test', '--reporter=default', '--reporter=json', `--outputFile.json=${labReport}`),
    count: () => countVitest(labReport),
    fix: 'npm run lab-test -- NAME runs one file',
  },
  { name: 'rehearsals', run: verb('rehearse', '--check', '--quick'), fix: 'the line names what was expected' },
  { name: 'planted faults', run: verb('planted-faults'), fix: 'the lines above name what a build must say' },
  vitest('unit', unitReport),
  {
    name: 'browser',
    run: verb('browser'),
    count: countBrowser,
    fix: 'npm run browser -- NAME runs one file against build/',
  },
];

function runStage({ name, run, count, uncounted }) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const ok = run();
  const seconds = (performance.now() - started) / 1000;
  const one = uncounted && ok ? { passed: 0, failed: 0 } : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const counted = count?.() ?? one;
  return { name, ok, seconds, passed: counted.passed, failed: ok ? counted.failed : Math.max(1, counted.failed) };
}

function printTable(results) {
  console.log(`\n${'stage'.padEnd(16)}${'seconds'.padStart(8)}${'passed'.padStart(9)}${'failed'.padStart(9)}`);
  for (const { name, seconds, passed, failed } of results) {
    console.log(
      `${name.padEnd(16)}${seconds.toFixed(1).padStart(8)}${String(passed).padStart(9)}${String(failed).padStart(9)}`,
    );
  }
}

install('test');
mkdirSync(cacheDir, { recursive: true });
forgetReports();
const results = [];
for (const stage of stages) {
  const result = runStage(stage);
  results.push(result);
  if (result.ok) continue;
  console.error(`\nStopped at: ${stage.name}. ${stage.fix}.`);
  break;
}
printTable(results);
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
