import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium/find.mjs';
import { buildDir, cacheDir, root } from './lib/paths.mjs';

const folder = 'test/browser';
const wanted = process.argv.slice(2);

function testFiles() {
  const all = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.mts'));
  const chosen = wanted.length === 0 ? all : all.filter((name) => wanted.some((part) => name.includes(part)));
  return chosen.map((name) => `${folder}/${name}`);
}

function runBrowserTests() {
  if (!existsSync(join(buildDir, 'index.html'))) throw new Error('There is no built site: run `npm run build` first.');
  findChromium();
  mkdirSync(cacheDir, { recursive: true });
  const reporters = ['spec', 'stdout', 'tap', join(cacheDir, 'browser.tap')];
  const flags = [0, 2].flatMap((at) => [
    `--test-reporter=${reporters[at]}`,
    `--test-reporter-destination=${reporters[at + 1]}`,
  ]);
  const args = ['--import', 'tsx', '--test', '--test-concurrency=2', ...flags, ...testFiles()];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = runBrowserTests();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
