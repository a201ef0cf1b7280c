import { ModelError } from '../errors';

const USD = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 9 });

/** USD to the cent, for a reader. */
export function dollars(usd: number): string {
  return USD.format(finite(usd));
}

/** A number without loss for a reader: 1,000,000 and 0.000016667. */
export function plain(value: number): string {
  return PLAIN.format(finite(value));
}

/** The last gate before a reader: NaN and infinity are defects, never an answer. */
function finite(value: number): number {
  if (Number.isFinite(value)) return value === 0 ? 0 : value;
  throw new ModelError('value', `${value} is not a number that can be shown`);
}

/** Lines of text in columns; columns named in `right` are set flush right. */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  const widths = heads.map((head, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), head.length),
  );
  const setLine = (row: readonly string[]): string =>
    heads
      .map((head, column) => {
        const cell = row[column] ?? '';
        const width = widths[column] ?? 0;
        return right.includes(head) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [heads, ...rows].map(setLine).join('\n');
}
