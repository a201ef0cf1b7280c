import type { Cell, Row, Table } from './table';

const MARKS = { best: ' *', over: ' !', watch: ' ?', unknown: '' } as const;
const LEGEND = { best: '* best', over: '! over the limit', watch: '? to watch' } as const;
/** Longer text is set below the table's row instead of widening its column. */
const WIDEST = 40;

/** A table for a terminal: columns padded, numbers flush right, long notes wrapped to the widest column, foot below. */
export function toText(table: Table): string {
  const heads = [table.rowHeading, ...table.columns.map(({ label }) => label)];
  const rows = table.rows.map((row) => linesOf(row, table));
  const cut = heads.map((head) => wrap(head, WIDEST));
  const all = [cut, ...rows];
  const widths = heads.map((_, column) =>
    Math.max(...all.flatMap((cells) => (cells[column] ?? ['']).map((line) => line.length))),
  );
  const isRight = (column: number): boolean => column > 0 && table.columns[column - 1]?.numeric === true;
  const set = (cells: readonly (readonly string[])[]): string[] => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((width, column) => {
          const text = cells[column]?.[line] ?? '';
          return isRight(column) ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    );
  };
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [table.caption, '', ...set(cut), rule, ...rows.flatMap(set), ...footOf(table)].join('\n');
}

function linesOf(row: Row, table: Table): string[][] {
  const indent = row.kind === undefined && table.rows.some(({ kind }) => kind === 'group') ? '  ' : '';
  return [
    wrap(row.label, WIDEST - indent.length).map((line) => indent + line),
    ...table.columns.map((_, index) => wrap(marked(row.cells[index]), WIDEST)),
  ];
}

function marked(cell: Cell | undefined): string {
  return cell ? `${cell.text}${cell.mark ? MARKS[cell.mark] : ''}` : '';
}

function footOf(table: Table): string[] {
  const used = new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.mark)));
  const legend = (['best', 'over', 'watch'] as const).filter((mark) => used.has(mark)).map((mark) => LEGEND[mark]);
  const foot = legend.length > 0 ? [legend.join(', '), ...table.foot] : table.foot;
  return foot.length > 0 ? ['', ...foot] : [];
}

/** Text in lines of at most `width`; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
