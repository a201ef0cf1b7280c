import { ModelError, memoized, type Provenance, type Table, tableOf, toCsv, toJson } from '@gymrats/model';
import type { Root } from 'hast';
import { parseMain } from '../../../site/markdown/parseMain.mjs';
import type { BuiltPage } from './builtPages';
import { tableInHtml } from './tableInHtml.mjs';

/** The guide's own answer; many tables ask the same of it. */
const scenario = memoized({});

/** Ids of the tables that a page offers as files. */
export function tablesOffered(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="?([a-z0-9.-]+)\.csv"?[^>]*>/g)]
    .filter(([link]) => /\bdownload\b/.test(link))
    .map(([, id = '']) => id);
}

/** The files of each table that a page offers, CSV and JSON, by their names. */
export function tableFiles({
  main,
  title,
  address,
}: Pick<BuiltPage, 'main' | 'title' | 'address'>): Record<string, string> {
  let tree: Root | undefined;
  const treeOf = (): Root => {
    tree ??= parseMain(main);
    return tree;
  };
  const files = tablesOffered(main).flatMap((id) => {
    const table = tableWith(id, treeOf);
    const from: Provenance = { title, address: `${address}#table-${id}`, scenario };
    return [
      [`${id}.csv`, toCsv(table, from)],
      [`${id}.json`, toJson(table, from)],
    ] as const;
  });
  return Object.fromEntries(files);
}

/** The table with this id, computed again by the model; one that the page made by itself as its HTML has it. */
function tableWith(id: string, page: () => Root): Table {
  try {
    return tableOf(id, scenario);
  } catch (error) {
    if (error instanceof ModelError) return tableInHtml(page(), id);
    throw error;
  }
}
