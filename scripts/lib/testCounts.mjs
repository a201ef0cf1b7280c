import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './paths.mjs';

/** Where the two vitest runs leave their results. */
export const unitReport = join(cacheDir, 'unit.json');
export const snippetsReport = join(cacheDir, 'snippets.json');

/** Where the browser tests leave theirs. */
export const browserReport = join(cacheDir, 'browser.tap');

/** Removes results of an earlier run, so that they cannot be counted for this one. */
export function forgetReports() {
  for (const report of [unitReport, snippetsReport, browserReport]) rmSync(report, { force: true });
}

/** Tests passed and failed in a vitest run; undefined when it left no result. */
export function countVitest(report) {
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Tests passed and failed in the browser run; undefined when it left no result. */
export function countBrowser() {
  if (!existsSync(browserReport)) return undefined;
  const tap = readFileSync(browserReport, 'utf8');
  const [passed, failed] = ['pass', 'fail'].map((word) =>
    Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? Number.NaN),
  );
  return Number.isNaN(passed + failed) ? undefined : { passed, failed };
}
