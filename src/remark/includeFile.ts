import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readRegion, regionNames } from '../site/regions';
import { type Problem, refuse } from './problems';
import { lineOf, type Node, nodesOf, type SourceFile } from './tree';

type Fence = { -readonly [Key in keyof Node]: Node[Key] };

/**
 * Fills every fence that names a file: ```` ```sql file="snippets/sql/indexes.sql" region="friends" ````. The path starts at the
 * page's folder. The fence gets the file's name as its title unless it has one. Returns what could not be filled.
 */
export function includeFilesIn(tree: Node, page: string): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesOf(tree)) {
    const file = node.type === 'code' ? setting(node, 'file') : undefined;
    if (file === undefined) continue;
    const filled = fill(node, page, file, setting(node, 'region'));
    if (filled) problems.push({ line: lineOf(node), ...filled });
  }
  return problems;
}

function fill(fence: Fence, page: string, file: string, region?: string): Omit<Problem, 'line'> | undefined {
  const path = resolve(dirname(page), file);
  if (String(fence.value ?? '').trim() !== '')
    return { what: `the fence of ${file} has text of its own.`, cure: 'Leave it empty: the build fills it.' };
  if (relative(process.cwd(), path).startsWith('..') || !existsSync(path) || !statSync(path).isFile())
    return { what: `there is no file ${file}.`, cure: `Paths start at the page: ${relative(process.cwd(), path)}` };
  const text = readFileSync(path, 'utf8');
  const found = readRegion(text, region);
  if (found === undefined) {
    const names = regionNames(text).join(', ') || 'none';
    return {
      what: region ? `${file} has no text in a region "${region}".` : `${file} is empty.`,
      cure: `Regions begin with "region: NAME" and end with "endregion" in a comment; the file has: ${names}`,
    };
  }
  fence.value = found;
  if (setting(fence, 'title') === undefined) fence.meta = `${fence.meta} title="${file}"`;
  return undefined;
}

function setting({ meta }: Node, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(meta ?? '')?.[1];
}

/** Remark plugin: code is shown from files of the repository; a file or region that is not there stops the build. */
export function includeFile() {
  return (tree: Node, file: SourceFile): void => refuse(file, includeFilesIn(tree, file.path));
}
