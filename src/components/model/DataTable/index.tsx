import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { noBreak, PRICE_TERMS, type Table } from '@gymrats/model';
import { memo, type ReactNode } from 'react';
import { TableRow } from './TableRow';
import { TakeAlong } from './TakeAlong';

/** Rows of a table with so many columns are cards on a phone. */
const CARDS_FROM = 3;

export interface DataTableProps {
  readonly table: Table;
  /** Smaller rows, for long bills. */
  readonly dense?: boolean;
}

/** A table of the model: caption, headings, rows that can be linked to (`TABLE-ROW`), figures that open, ways to take it along, terms. */
function DataTable({ table, dense = false }: DataTableProps): ReactNode {
  const id = `table-${table.id}`;
  const isCards = table.columns.length >= CARDS_FROM;
  useBrokenLinks().collectAnchor(id);
  return (
    <div className="data-table" id={id}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label={table.caption} tabIndex={0}>
        <table className={['ledger', dense && 'ledger--dense', isCards && 'ledger--cards'].filter(Boolean).join(' ')}>
          <caption>
            <a className="row-link" href={`#${id}`}>
              {table.caption}
            </a>
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.rowHeading}</th>
              {table.columns.map((column) => (
                <th key={column.id} scope="col" className={column.numeric ? 'num' : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <TableRow key={row.id} table={table} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <TakeAlong table={table} />
      {table.foot.map(
        (sentence) =>
          // The page says the terms of its prices once, for all tables.
          sentence !== PRICE_TERMS && (
            <p key={sentence} className="table-foot">
              {noBreak(sentence)}
            </p>
          ),
      )}
    </div>
  );
}

export default memo(DataTable);
