import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/** Bytes; the list of all packages is over a million. */
const mostOutput = 1 << 26;
const onWindows = process.platform === 'win32';

/**
 * Runs npm and waits for it.
 * @param {string[]} args
 * @param {{cwd?: string, quiet?: boolean}} [options] quiet keeps its output and returns it
 * @returns {{ok: boolean, output: string}}
 */
export function npm(args, { cwd = root, quiet = false } = {}) {
  const cli = process.env.npm_execpath;
  const [command, before] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const run = spawnSync(command, [...before, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: mostOutput,
    stdio: quiet ? 'pipe' : 'inherit',
    shell: onWindows && command === 'npm',
  });
  if (run.error) return { ok: false, output: `npm could not be started: ${run.error.message}` };
  return { ok: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}` };
}
