import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Cells as text; the first of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
  /** Numbers of the columns that hold numbers, from 0. */
  readonly numeric?: readonly number[];
}

/** Rows that a table shows before the rest is left to the saved files. */
const MOST = 200;

/** A table of a result: every cell is text, whatever a file had in it. */
export function Table({ caption, heads, rows, numeric = [] }: TableProps): ReactNode {
  if (rows.length === 0) return null;
  const side = (column: number): string | undefined => (numeric.includes(column) ? 'import-number' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reached by the keyboard
    <section className="import-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" className={side(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a result have no name of their own and do not move
            <tr key={index}>
              {row.map((text, column) =>
                column === 0 ? (
                  <th key={heads[column]} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={heads[column]} className={side(column)}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p className="soft">{`${rows.length - MOST} more rows are in the saved JSON.`}</p>}
    </section>
  );
}
