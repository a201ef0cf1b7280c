import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ModelError } from '../../model/errors';

const run = promisify(execFile);
const OPTIONS = { maxBuffer: 64 * 1024 * 1024 };

async function git(repository: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await run('git', ['-C', repository, ...args], { ...OPTIONS, env: { ...process.env, ...env } });
  return stdout;
}

/** The commit that a revision names. Throws a `ModelError` for one that the repository does not have. */
export async function commitOf(repository: string, revision: string): Promise<string> {
  try {
    return (
      await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ).trim();
  } catch {
    throw new ModelError('--base', `unknown revision ${JSON.stringify(revision)}; name a branch, a tag or a commit`);
  }
}

/** Writes the files of a commit into an empty folder, the repository's own index left alone. */
export async function writeTree(repository: string, commit: string, folder: string): Promise<void> {
  const own = { GIT_INDEX_FILE: join(folder, '.index') };
  await git(repository, ['read-tree', commit], own);
  await git(repository, ['checkout-index', '--all', '--force', `--prefix=${folder}/`], own);
}

/** Files under `docs/` that are not as they are in a commit: edited, new or gone. */
export async function editedDocs(repository: string, commit: string): Promise<Set<string>> {
  const lists = await Promise.all([
    git(repository, ['diff', '--name-only', '-z', commit, '--', 'docs']),
    git(repository, ['ls-files', '--others', '--exclude-standard', '-z', '--', 'docs']),
  ]);
  return new Set(lists.flatMap((list) => list.split('\0')).filter(Boolean));
}

/** The pages under `docs/` of a checkout, by path; none where it has no such folder. The guide as one file is no page. */
export async function pageTexts(root: string): Promise<Map<string, string>> {
  const names = await readdir(join(root, 'docs'), { recursive: true }).catch(() => []);
  const pages = names.filter(
    (name) => /(^|\/)[^_/][^/]*\.mdx?$/.test(name) && !name.endsWith('SERVER-INFRASTRUCTURE.md'),
  );
  const texts = pages
    .sort()
    .map(async (name) => [`docs/${name}`, await readFile(join(root, 'docs', name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
