import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { checks } from './checks/table.mjs';
import { findChromium } from './chromium/find.mjs';
import { install } from './install.mjs';
import { cacheDir } from './lib/paths.mjs';
import { runStages } from './lib/stages.mjs';
import {
  countBrowser,
  countVitest,
  forgetReports,
  labReport,
  snippetsReport,
  staticReport,
  unitReport,
} from './lib/testCounts.mjs';

const verb = (name, ...args) => ({
  name,
  words: ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])],
});

function vitest(name, report) {
  return {
    ...verb(name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
    count: () => countVitest(report),
    fix: `npm run ${name} -- NAME runs one file`,
  };
}

/** Every check but those that the unit stage runs too. */
const quickChecks = checks.map(({ name }) => name).filter((name) => name !== 'boundaries');

/**
 * Cheap stages first, as far as what they need is there. Stages run two at a time: most have parts that use one processor only.
 * @type {readonly import('./lib/stages.mjs').Stage[]}
 */
const stages = [
  {
    ...verb('check', ...quickChecks),
    name: 'checks',
    fix: 'npm run fix puts right what a check can put right itself',
  },
  { ...verb('build'), fix: 'npm run build' },
  {
    ...verb('lab', '--users', '1000', '--seconds', '10'),
    fix: 'npm run lab -- --users 1000 --seconds 10; each line names the file or the event and what PostgreSQL says',
  },
  { ...verb('guide', '--check'), after: ['build'], fix: 'each line names the rule and the cure' },
  { ...verb('diagrams', '--check'), after: ['build'], fix: 'see the lines above' },
  { ...vitest('static', staticReport), after: ['build'] },
  vitest('snippets', snippetsReport),
  {
    ...verb('rehearse', '--check', '--quick'),
    name: 'rehearsals',
    fix: 'the line names what was expected',
  },
  {
    ...verb('planted-faults'),
    name: 'planted faults',
    // Two builds of one checkout share caches.
    after: ['build'],
    fix: 'the lines above name what a build must say',
  },
  {
    ...vitest('lab-test', labReport),
    name: 'lab units',
    // They look at what the lab leaves behind.
    after: ['lab', 'rehearsals'],
  },
  vitest('unit', unitReport),
  {
    ...verb('browser'),
    // It has a browser for each processor, and times out beside other work.
    after: ['build'],
    alone: true,
    count: countBrowser,
    fix: 'npm run browser -- NAME runs one file against build/',
  },
];

function haveChromium() {
  try {
    console.log(`Chromium: ${findChromium().executablePath}`);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

function printTable(results) {
  console.log(`\n${'stage'.padEnd(16)}${'seconds'.padStart(8)}${'passed'.padStart(9)}${'failed'.padStart(9)}`);
  for (const { name, seconds, passed, failed } of results) {
    console.log(
      `${name.padEnd(16)}${seconds.toFixed(1).padStart(8)}${String(passed).padStart(9)}${String(failed).padStart(9)}`,
    );
  }
}

async function main() {
  const started = performance.now();
  install('lab');
  mkdirSync(cacheDir, { recursive: true });
  forgetReports();
  if (!haveChromium()) return false;
  const results = [];
  const ok = await runStages(stages, {
    most: Math.min(2, availableParallelism()),
    onStart: ({ name }) => console.log(`... ${name}, at ${seconds(started)} s`),
    onEnd({ name, count, fix }, { ok, seconds, output }) {
      const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
      const { passed, failed } = count?.() ?? one;
      results.push({ name, seconds, passed, failed: ok ? failed : Math.max(1, failed) });
      console.log(`\n=== ${name}, ${seconds.toFixed(1)} s\n${output}`);
      if (!ok) console.error(`Failed: ${name}. ${fix}.`);
    },
  });
  printTable(results);
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed in ${seconds(started)} s`);
  return ok;
}

process.exitCode = (await main()) ? 0 : 1;
