const USD = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 9 });

/** USD to the cent, for a reader. */
export function dollars(usd: number): string {
  return USD.format(usd);
}

/** A number without loss for a reader: 1,000,000 and 0.000016667. */
export function plain(value: number): string {
  return PLAIN.format(value);
}

/** Lines of text in columns; columns named in `right` are set flush right. */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
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
