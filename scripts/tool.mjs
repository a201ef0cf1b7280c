import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { root } from './lib/paths.mjs';

/** Runs a tool of the folder tools/, whose packages are installed at its first run. */
const [name = '', ...words] = process.argv.slice(2);
const entry = `tools/${name}/index.mts`;
if (existsSync(join(root, entry))) {
  install(`tools/${name}`);
  const run = spawnSync(process.execPath, ['--import', 'tsx', entry, ...words], { cwd: root, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} else {
  console.error(`There is no tool "${name}": ${entry} does not exist.`);
  process.exitCode = 2;
}
