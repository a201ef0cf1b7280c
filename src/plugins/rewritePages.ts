import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Rewrites every HTML file of the built site. Docusaurus starts the `postBuild` of all plugins at once; this works without
 * waiting, so that a plugin that calls it first thing is done before the plugins after it in the configuration read the pages.
 * @returns how many files changed
 */
export function rewritePages(outDir: string, rewrite: (html: string) => string): number {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const changes = files.map((name) => {
    const file = join(outDir, name);
    const before = readFileSync(file, 'utf8');
    const after = rewrite(before);
    if (after === before) return false;
    writeFileSync(file, after);
    return true;
  });
  return changes.filter(Boolean).length;
}
