import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentOf, elementsIn, type Page } from './pages.mjs';

/** Headings by address of the page, each as `h2#totals`. */
export type Headings = ReadonlyMap<string, readonly string[]>;

const HEADING = /^(#{2,5})\s.*\{\/\*\s*#([^\s*]+)\s*\*\/\}\s*$/;

/** The headings that a text itself has, outside its code fences. */
export function headingsOf(text: string): string[] {
  let fence: string | undefined;
  return text.split('\n').flatMap((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
    const [, signs = '', id] = (fence === undefined && HEADING.exec(line)) || [];
    return id ? [`h${signs.length}#${id}`] : [];
  });
}

/** Headings of all texts of a folder, by the address that each is built to. */
export function writtenHeadings(docs: string): Headings {
  const files = readdirSync(docs, { recursive: true, withFileTypes: true }).filter(
    ({ name }) => /\.mdx?$/.test(name) && name !== 'SERVER-INFRASTRUCTURE.md',
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const text = readFileSync(path, 'utf8');
      const slug = /^slug:\s*(\S+)$/m.exec(text)?.[1] ?? `/${relative(docs, path).replace(/\.mdx?$/, '')}`;
      return [`${slug.replace(/\/$/, '')}/`, headingsOf(text)];
    }),
  );
}

/** Headings that a built page has and its text has not: they come out of a component. And the other way round. */
export function strayHeadings(pages: readonly Page[], written: Headings): string[] {
  return pages.flatMap((page) => {
    const content = contentOf(page);
    if (!content) return [];
    const own = written.get(page.route);
    if (!own) return [`${page.route} has no text of its own`];
    const built = elementsIn(content)
      .filter(({ tagName }) => /^h[2-5]$/.test(tagName))
      .map(({ tagName, properties: { id } }) => `${tagName}#${id}`);
    return [
      ...built.filter((heading) => !own.includes(heading)).map((heading) => `${page.route}: ${heading} is not its own`),
      ...own.filter((heading) => !built.includes(heading)).map((heading) => `${page.route}: ${heading} is not built`),
    ];
  });
}
