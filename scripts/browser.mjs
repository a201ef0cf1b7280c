import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium/find.mjs';
import { buildDir, cacheDir, root } from './lib/paths.mjs';

const cli = join(root, 'node_modules/@playwright/test/cli.js');
const folder = 'test/browser';

/** Runs the browser tests of build/ whose file names contain one of the words; any option of `playwright test` passes through. */
function runBrowserTests(words) {
  if (!existsSync(join(buildDir, 'index.html'))) throw new Error('There is no built site: run `npm run build` first.');
  findChromium();
  mkdirSync(cacheDir, { recursive: true });
  const args = [cli, 'test', `--config=${folder}/playwright.config.mts`, ...words];
  // tsx compiles the tests as it does the scripts: Playwright's own compiler knows neither JSON nor the model's package.
  const options = [process.env.NODE_OPTIONS, '--import tsx', '--enable-source-maps'].filter(Boolean).join(' ');
  const env = { ...process.env, NODE_OPTIONS: options, PW_DISABLE_TS_ESM: '1' };
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = runBrowserTests(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
