import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './builtPages';
import { llmsText } from './llms.mjs';
import { pageMarkdown } from './pageMarkdown.mjs';
import { tableFiles } from './tableFiles.mjs';
import { writeData } from './writeData.mjs';

/** What was built, and where it will be found. */
export interface Site {
  readonly siteDir: string;
  readonly outDir: string;
  /** Its full address, with a slash at the end. */
  readonly address: string;
  readonly title: string;
  readonly tagline: string;
  readonly pages: readonly BuiltPage[];
  /** Addresses below the base path in the order in which they are read; others come after. */
  readonly reading: readonly string[];
}

/** The copies in two parts that do not wait for each other. */
export type Part = 'words' | 'numbers';

/** Writes one part of the copies for machines into the built site. */
export function writeCopies(part: Part, site: Site): void {
  if (part === 'words') writeWords(site);
  else writeNumbers(site);
}

function writeNumbers({ siteDir, outDir, title, address, pages }: Site): void {
  for (const page of pages) {
    for (const [name, text] of Object.entries(tableFiles(page))) writeFileSync(join(page.folder, name), text);
  }
  writeData(outDir, siteDir, { title, address });
}

function writeWords({ siteDir, outDir, title, tagline, address, pages, reading }: Site): void {
  for (const page of pages) writeFileSync(join(page.folder, 'index.md'), pageMarkdown(page));
  writeFileSync(join(outDir, 'llms.txt'), llmsText({ title, tagline, site: address }, inReadingOrder(pages, reading)));
  copyFileSync(join(siteDir, 'docs/infrastructure/SERVER-INFRASTRUCTURE.md'), join(outDir, 'llms-full.txt'));
  appendFileSync(join(outDir, 'robots.txt'), `Sitemap: ${address}sitemap.xml\n`);
}

/** The home page and the guide's landing page, then the pages as menus have them, then the others. */
function inReadingOrder(pages: readonly BuiltPage[], reading: readonly string[]): BuiltPage[] {
  const order = [...new Set(['/', '/guide/', ...reading])];
  const place = ({ route }: BuiltPage): number => (order.includes(route) ? order.indexOf(route) : order.length);
  return [...pages].sort((one, other) => place(one) - place(other));
}
