import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page's file as built. */
export interface BuiltFile {
  readonly path: string;
  /** Its address below the base path; undefined for a page that is not to be found: 404, and those that robots are told to leave out. */
  readonly route: string | undefined;
  readonly html: string;
}

const PAGE = /(^|\/)(index|404)\.html$/;
const NOT_TO_BE_FOUND = /<meta [^>]*name=["']?robots["']? [^>]*noindex/i;

/** All pages under the build folder, in the order of their addresses. */
export function readBuiltFiles(outDir: string): BuiltFile[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => PAGE.test(name))
    .sort()
    .map((name) => {
      const html = readFileSync(join(outDir, name), 'utf8');
      const isFound = name.endsWith('index.html') && !NOT_TO_BE_FOUND.test(html);
      return { path: join(outDir, name), route: isFound ? `/${name.slice(0, -'index.html'.length)}` : undefined, html };
    });
}
