import { anchor, type Column, type Row, type Table } from '@gymrats/model';

/** Anchor of a cell that opens to its explanation, `TABLE-ROW-COLUMN`. */
export function cellId(table: Table, row: Row, column: Column): string {
  return `${table.id}-${row.id}-${anchor(column.id)}`;
}
