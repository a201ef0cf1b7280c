import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';

interface LedgerProps {
  readonly caption: string;
  /** Column headings; a leading `#` marks a column of numbers. */
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table of the method page: caption, headings, rows as children. */
export function Ledger({ caption, columns, children }: LedgerProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="ledger ledger--dense">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column.startsWith('#') ? 'num' : undefined}>
                {column.replace('#', '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** A row that can be linked to. */
export function AnchoredRow({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return <tr id={id}>{children}</tr>;
}
