import { existsSync } from 'node:fs';
import { findOnMachine } from './candidates.mjs';
import { installDebianChromium } from './debian.mjs';
import { packagedChromium } from './packaged.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const advice = `No Chromium was found and none could be fetched. Do one of these, then run the command again:
  - install Chromium or Google Chrome so that it is on PATH
  - set CHROMIUM_PATH to the browser's program file
  - run: npx playwright install chromium`;

function launchOptions({ executablePath, env }) {
  const isRoot = process.getuid?.() === 0;
  const args = isRoot || env ? ['--no-sandbox', ...quiet] : quiet;
  return { executablePath, args, env: { ...process.env, ...env } };
}

/**
 * A Chromium to test with: $CHROMIUM_PATH, one on this machine, npm's packaged one, then Debian's.
 * @returns {{executablePath: string, args: string[], env: Record<string, string>}} launch options for playwright-core
 * @throws {Error} with what to do, when there is none
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
    return launchOptions({ executablePath: named });
  }
  const onMachine = findOnMachine();
  if (onMachine) return launchOptions({ executablePath: onMachine });
  const packaged = packagedChromium();
  if (packaged) return launchOptions(packaged);
  const installed = installDebianChromium() ? findOnMachine() : undefined;
  if (installed) return launchOptions({ executablePath: installed });
  throw new Error(advice);
}
