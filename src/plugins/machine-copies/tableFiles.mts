import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModelError, type Provenance, remembering, type Table, tableOf, toCsv, toJson } from '@gymrats/model';
import type { BuiltPage } from './builtPages.mjs';
import { tableInHtml } from './tableInHtml.mjs';

/** The guide's own answer; many tables ask the same of it. */
const scenario = remembering({});

/** Ids of the tables that a page offers as files. */
export function tablesOffered(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="?([a-z0-9.-]+)\.csv"?[^>]*>/g)]
    .filter(([link]) => /\bdownload\b/.test(link))
    .map(([, id = '']) => id);
}

/** Writes each table of a page beside it, as CSV and as JSON. */
export function writeTables({ html, folder, title, address }: BuiltPage): number {
  const ids = tablesOffered(html);
  for (const id of ids) {
    const table = tableWith(id, html);
    const from: Provenance = { title, address: `${address}#table-${id}`, scenario };
    writeFileSync(join(folder, `${id}.csv`), toCsv(table, from));
    writeFileSync(join(folder, `${id}.json`), toJson(table, from));
  }
  return ids.length;
}

/** The table with this id, made anew by the model; one that the page made by itself as its HTML has it. */
function tableWith(id: string, html: string): Table {
  try {
    return tableOf(id, scenario);
  } catch (error) {
    if (error instanceof ModelError) return tableInHtml(html, id);
    throw error;
  }
}
