import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './paths.mjs';

/** Where the vitest runs leave their results. */
export const unitReport = join(cacheDir, 'unit.json');
export const snippetsReport = join(cacheDir, 'snippets.json');
export const staticReport = join(cacheDir, 'static.json');
export const labReport = join(cacheDir, 'lab.json');

/** Where the browser tests leave theirs. */
export const browserReport = join(cacheDir, 'browser.json');

/** Removes results of an earlier run, so that they cannot be counted for this one. */
export function forgetReports() {
  for (const report of [unitReport, snippetsReport, staticReport, labReport, browserReport])
    rmSync(report, { force: true });
}

/** Tests passed and failed in a vitest run; undefined when it left no result. */
export function countVitest(report) {
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Tests passed and failed in the browser run; undefined when it left no result. One that passed at its second try has passed. */
export function countBrowser() {
  if (!existsSync(browserReport)) return undefined;
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(browserReport, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected };
}
