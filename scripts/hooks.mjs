import { spawnSync } from 'node:child_process';
import { root } from './lib/paths.mjs';

const { status } = spawnSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, stdio: 'inherit' });
if (status === 0)
  console.log('Staged files are checked before each commit. Off again: git config --unset core.hooksPath');
process.exitCode = status ?? 1;
