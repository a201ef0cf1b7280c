import {
  citation,
  type Provenance,
  recordsOfTable,
  type Scenario,
  type Table,
  toCsv,
  toJson,
  toMarkdown,
} from '@gymrats/model';
import { sourcesOf } from '../../reference/filedRecords';
import type { Format } from './formats';

const WRITERS = { csv: toCsv, json: toJson } as const;
const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Saves a table as the page shows it, with where, when and for what it was taken. */
export async function saveTable(table: Table, scenario: Scenario, format: Format): Promise<void> {
  const sources = await sourcesOf(recordsOfTable(table));
  const text = WRITERS[format](table, { ...provenanceOf(table, scenario), sources });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
  link.download = `${table.id}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A table as Markdown, with a line to cite it by. */
export function markdownOf(table: Table, scenario: Scenario): string {
  return `${toMarkdown(table, provenanceOf(table, scenario))}\n`;
}

/** The line to cite a table by. */
export function citationOf(table: Table, scenario: Scenario): string {
  return citation(table, provenanceOf(table, scenario));
}

function provenanceOf(table: Table, scenario: Scenario): Provenance {
  const { origin, pathname, search } = window.location;
  const query = new URLSearchParams(search);
  query.delete('explain');
  const own = query.size > 0 ? `?${query}` : '';
  return {
    title: document.title,
    address: `${origin}${pathname}${own}#table-${table.id}`,
    scenario,
    takenOn: new Date().toISOString().slice(0, 10),
  };
}
