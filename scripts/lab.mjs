import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';
import { root } from './lib/paths.mjs';

/** Runs the lab, whose packages are installed at its first run. */
install('lab');
const run = spawnSync(process.execPath, ['--import', 'tsx', 'lab/index.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
