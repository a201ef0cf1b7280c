import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, builtPages } from './builtPages.mjs';
import { llmsText } from './llms.mjs';
import { pageMarkdown } from './pageMarkdown.mjs';
import { writeTables } from './tableFiles.mjs';
import { writeData } from './writeData.mjs';

/** What was built, and where it will be found. */
export interface BuiltSite {
  readonly siteDir: string;
  readonly outDir: string;
  readonly url: string;
  readonly baseUrl: string;
  readonly title: string;
  readonly tagline: string;
  readonly routes: readonly string[];
  /** Addresses below the base path in the order in which they are read; others come after. */
  readonly reading: readonly string[];
  /** The tag that names the Markdown twin of a page. */
  readonly twin: string;
}

/** The copies in two parts that do not wait for each other. */
export type Part = 'words' | 'numbers';

/** Writes one part of the copies for machines into the built site. */
export function writeCopies(part: Part, built: BuiltSite): void {
  const site = new URL(built.baseUrl, built.url).href;
  const pages = builtPages(built.outDir, site, built.baseUrl, built.routes);
  if (part === 'words') writeWords(built, site, pages);
  else writeNumbers(built, site, pages);
}

function writeNumbers({ siteDir, outDir, title }: BuiltSite, site: string, pages: readonly BuiltPage[]): void {
  for (const page of pages) writeTables(page);
  writeData(outDir, siteDir, { title, address: site });
}

function writeWords(built: BuiltSite, site: string, pages: readonly BuiltPage[]): void {
  const { siteDir, outDir, title, tagline, reading, twin } = built;
  for (const page of pages) writeFileSync(join(page.folder, 'index.md'), pageMarkdown(page));
  writeFileSync(join(outDir, 'llms.txt'), llmsText({ title, tagline, site }, inReadingOrder(pages, reading)));
  copyFileSync(join(siteDir, 'docs/infrastructure/SERVER-INFRASTRUCTURE.md'), join(outDir, 'llms-full.txt'));
  appendFileSync(join(outDir, 'robots.txt'), `Sitemap: ${site}sitemap.xml\n`);
  dropTwin(join(outDir, '404.html'), twin);
}

/** The home page and the guide's landing page, then the pages as menus have them, then the others. */
function inReadingOrder(pages: readonly BuiltPage[], reading: readonly string[]): BuiltPage[] {
  const order = [...new Set(['/', '/guide/', ...reading])];
  const place = ({ route }: BuiltPage): number => (order.includes(route) ? order.indexOf(route) : order.length);
  return [...pages].sort((one, other) => place(one) - place(other));
}

/** The page for addresses that do not exist has no twin. */
function dropTwin(file: string, twin: string): void {
  const written = [twin, twin.replaceAll('"', '')];
  const html = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    written.reduce((text, tag) => text.replace(tag, ''), html),
  );
}
