import { citation, recordsOfTable, type Scenario, type Table, toCsv, toJson, toMarkdown } from '@gymrats/model';
import { sourcesOf } from '../../reference/filedRecords';
import { provenanceAt } from '../provenanceAt';
import { saveFile } from '../saveFile';
import type { Format } from './formats';

const WRITERS = { csv: toCsv, json: toJson } as const;
const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Saves a table as the page shows it, with where, when and for what it was taken. */
export async function saveTable(table: Table, scenario: Scenario, format: Format): Promise<void> {
  const sources = await sourcesOf(recordsOfTable(table));
  const text = WRITERS[format](table, { ...provenanceAt(`table-${table.id}`, scenario), sources });
  saveFile(new Blob([text], { type: TYPES[format] }), `${table.id}.${format}`);
}

/** A table as Markdown, with a line to cite it by. */
export function markdownOf(table: Table, scenario: Scenario): string {
  return `${toMarkdown(table, provenanceAt(`table-${table.id}`, scenario))}\n`;
}

/** The line to cite a table by. */
export function citationOf(table: Table, scenario: Scenario): string {
  return citation(table, provenanceAt(`table-${table.id}`, scenario));
}
