import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { headersFile, writeHeadersFile } from './headers/headersFile.mjs';
import { hashOf, inlineScripts } from './headers/inlineScripts.mjs';
import { fixedHeaders, headerPolicy } from './headers/policy.mjs';
import type { Page } from './steps/types';

/** Every page of the built site, in the order of their names. */
export function readPages(outDir: string): Page[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ file: name.split(sep).join('/'), html: readFileSync(join(outDir, name), 'utf8') }));
}

/** Writes the pages into the built site. */
export function writePages(outDir: string, pages: readonly Page[]): void {
  for (const { file, html } of pages) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), html);
  }
}

/** Writes the headers that hosts, and the site's own server, send with every answer: the policy of all pages and the fixed ones. */
export function writeHeaders(outDir: string, baseUrl: string, pages: readonly Page[]): void {
  const hashes = new Set(pages.flatMap(({ html }) => inlineScripts(html).map(hashOf)));
  const headers = { 'Content-Security-Policy': headerPolicy([...hashes].sort()), ...fixedHeaders };
  writeFileSync(join(outDir, headersFile), writeHeadersFile(baseUrl, headers));
}
