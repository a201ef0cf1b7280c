import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Cell, Row, Table } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ReferenceLink } from '../ReferenceLink';
import { cellId } from './cellId';
import { RowHeading } from './RowHeading';
import { TableCell } from './TableCell';

const EMPTY: Cell = { text: '' };

interface TableRowProps {
  readonly table: Table;
  readonly row: Row;
}

/** One row with its own anchor; its label is its heading. */
export function TableRow({ table, row }: TableRowProps): ReactNode {
  const id = `${table.id}-${row.id}`;
  useBrokenLinks().collectAnchor(id);
  const isLinkedInCell = row.cells.some(({ reference }) => reference?.id === row.reference?.id);
  const reference = isLinkedInCell ? undefined : row.reference;
  const heading = (
    <RowHeading id={id} label={row.label}>
      {reference && <ReferenceLink to={reference}>{row.label}</ReferenceLink>}
    </RowHeading>
  );
  const isBare = row.kind === 'group' && row.cells.every((cell) => cell.text === '');
  return (
    <tr id={id} className={row.kind}>
      {isBare ? (
        <th scope="colgroup" colSpan={table.columns.length + 1}>
          {heading}
        </th>
      ) : (
        <th scope="row">{heading}</th>
      )}
      {!isBare &&
        table.columns.map((column, index) => (
          <TableCell
            key={column.id}
            id={cellId(table, row, column)}
            column={column}
            cell={row.cells[index] ?? EMPTY}
            side={index < table.columns.length / 2 ? 'left' : 'right'}
          />
        ))}
    </tr>
  );
}
