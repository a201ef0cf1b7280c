import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';
import { root } from './lib/paths.mjs';

/** Runs the rehearsals, whose packages are those of the lab. */
install('lab');
const run = spawnSync(process.execPath, ['--import', 'tsx', 'lab/rehearse.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
