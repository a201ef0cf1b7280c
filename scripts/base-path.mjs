import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildElsewhere } from './lib/buildElsewhere.mjs';
import { root } from './lib/paths.mjs';

const base = '/guide/';

/** Builds the site for a host that serves it below a path, and walks every link of it. */
const { env } = buildElsewhere('base-path', { BASE_URL: base });
const walk = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--config=test/static/vitest.config.mts',
  '--testNamePattern=broken link|anchor once',
  'guideWalk',
];
process.exitCode = spawnSync(process.execPath, walk, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
if (process.exitCode === 0) console.log(`Every link holds under ${base}, in ${join('.cache', 'base-path')}`);
