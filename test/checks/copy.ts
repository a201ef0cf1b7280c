import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/** A copy of the repository in which problems can be planted. */
export interface Copy {
  /** Runs `npm run check` or `npm run fix` there and returns what it printed. */
  run(verb: 'check' | 'fix', ...words: string[]): { ok: boolean; output: string };
  /** Does something while a file has another text, then puts the file back. */
  during<Result>(file: string, text: (now: string) => string, act: () => Result): Result;
  read(file: string): string;
  git(...args: string[]): { ok: boolean; output: string };
  remove(): void;
}

/** What TypeScript found out about the files, by their contents: it looks again at those that changed, and at what uses them. */
const KEPT = ['.cache/types.tsbuildinfo', '.cache/pages.tsbuildinfo'];

function trackedFiles(): string[] {
  const list = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return list.stdout.split('\0').filter((name) => name !== '');
}

/** Copies the files that git knows or would add; packages are shared with the original. */
export function copyRepository(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  for (const name of trackedFiles()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // A check of the copy takes a third of the time with what the checks here know of the same files.
  for (const name of KEPT.filter((one) => existsSync(join(root, one))))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return { ok: status === 0, output: stdout + stderr };
  };
  git('init', '--quiet');
  return {
    read,
    git,
    run(verb, ...words) {
      const env = { ...process.env, npm_lifecycle_event: verb };
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.mjs', ...words], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { ok: status === 0, output: stdout + stderr };
    },
    during(file, text, act) {
      let before: string | undefined;
      try {
        before = read(file);
      } catch {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
      }
      writeFileSync(join(folder, file), text(before ?? ''));
      try {
        return act();
      } finally {
        if (before === undefined) rmSync(join(folder, file));
        else writeFileSync(join(folder, file), before);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
