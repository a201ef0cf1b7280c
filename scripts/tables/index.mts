import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { filesOfTables, leftOver } from './files.mjs';

const files = await filesOfTables();
const current = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
const changed = [...files].filter(([path, text]) => current(path).replaceAll('\r\n', '\n') !== text);
const surplus = leftOver(files);

if (process.argv.includes('--check')) {
  const paths = [...changed.map(([path]) => path), ...surplus];
  for (const path of paths) console.error(`${path}: is not what model/render/tables defines`);
  process.exitCode = paths.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of changed) writeFileSync(join(root, path), text);
  for (const path of surplus) rmSync(join(root, path));
}
