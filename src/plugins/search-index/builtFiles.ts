import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page's file as built. */
export interface BuiltFile {
  readonly path: string;
  /** Its address below the base path; undefined for pages without one, such as 404. */
  readonly route: string | undefined;
  readonly html: string;
}

/** All pages under the build folder, in the order of their addresses. */
export function readBuiltFiles(outDir: string): BuiltFile[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: join(outDir, name),
      route: /(^|\/)index\.html$/.test(name) ? `/${name.slice(0, -'index.html'.length)}` : undefined,
      html: readFileSync(join(outDir, name), 'utf8'),
    }));
}
