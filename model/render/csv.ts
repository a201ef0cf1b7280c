import type { Cell, Table } from './table';

/**
 * A table as CSV (RFC 4180, CRLF): unrounded values where a cell has one, its text elsewhere, and a unit column beside each
 * column of numbers. Caption and foot are left out.
 */
export function toCsv(table: Table): string {
  const measured = table.columns.map((_, index) => table.rows.some((row) => row.cells[index]?.value !== undefined));
  const heads = table.columns.flatMap(({ label }, index) => (measured[index] ? [label, `${label}, unit`] : [label]));
  const rows = table.rows.map((row) => [
    row.id,
    row.label,
    ...table.columns.flatMap((_, index) => fields(row.cells[index], measured[index] === true)),
  ]);
  return [['id', table.rowHeading, ...heads], ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function fields(cell: Cell | undefined, isMeasured: boolean): string[] {
  const text = cell?.value === undefined ? (cell?.text ?? '') : String(cell.value);
  return isMeasured ? [text, cell?.value === undefined ? '' : (cell.unit ?? '')] : [text];
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
