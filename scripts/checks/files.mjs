import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const generated = 'docs/infrastructure/SERVER-INFRASTRUCTURE.md';

function git(args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr || 'git could not be started'}`);
  return stdout.split('\0').filter((name) => name !== '');
}

/** The files that the next commit changes or adds, as paths from the top folder. */
export function stagedFiles() {
  return git(['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z']);
}

/** Those among these files that a check can be asked about. */
export function filesFor(check, files) {
  return files.filter((name) => check.reads?.test(name) && name !== generated && existsSync(join(root, name)));
}
