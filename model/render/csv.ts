import type { Provenance } from './provenance';
import { datesOf, recordsOfRow } from './records';
import { scenarioText } from './scenarioWords';
import type { Cell, Row, Table } from './table';

const TRAVELS = ['source', 'as of', 'scenario', 'taken from'];

/**
 * A table as CSV (RFC 4180, CRLF): unrounded values where a cell has one, its text elsewhere, and a unit column beside each
 * column of numbers. Caption and foot are left out. With `from`, each row ends in the addresses of the records that it names, their
 * dates, the scenario and the address of the table: the file stays one rectangle, and rows of several files can be put together
 * without losing where they come from.
 */
export function toCsv(table: Table, from?: Provenance): string {
  const measured = table.columns.map((_, index) => table.rows.some((row) => row.cells[index]?.value !== undefined));
  const heads = table.columns.flatMap(({ label }, index) => (measured[index] ? [label, `${label}, unit`] : [label]));
  const rows = table.rows.map((row) => [
    row.id,
    row.label,
    ...table.columns.flatMap((_, index) => fields(row.cells[index], measured[index] === true)),
    ...(from ? travelling(row, from) : []),
  ]);
  const head = ['id', table.rowHeading, ...heads, ...(from ? TRAVELS : [])];
  return [head, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function travelling(row: Row, { sources, scenario, address }: Provenance): string[] {
  const records = recordsOfRow(row, sources);
  const addresses = new Set(records.map(({ source, checkAt }) => source?.url ?? checkAt));
  const dates = datesOf(records);
  const asOf = dates && (dates.oldest === dates.newest ? dates.oldest : `${dates.oldest}/${dates.newest}`);
  return [[...addresses].join(' '), asOf ?? '', scenarioText(scenario), address];
}

function fields(cell: Cell | undefined, isMeasured: boolean): string[] {
  const text = cell?.value === undefined ? (cell?.text ?? '') : String(cell.value);
  return isMeasured ? [text, cell?.value === undefined ? '' : (cell.unit ?? '')] : [text];
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
