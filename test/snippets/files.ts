import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the snippet files that pages show. */
export const snippetRoot = fileURLToPath(new URL('../../docs/infrastructure/snippets/', import.meta.url));

/** Text of one snippet, named by its path under the snippet folder. */
export const readSnippet = (path: string): string => readFileSync(snippetRoot + path, 'utf8');

/** Paths of all snippets under a folder that end in one of the given endings, sorted. */
export const listSnippets = (folder: string, ...endings: string[]): string[] =>
  readdirSync(snippetRoot + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${folder}/${name}`)
    .sort();
