import type { Passage } from '../../search/types';

/** Collects a table: its caption, and each row as one passage whose cells are named by their columns. */
export class TableText {
  private caption = '';
  private columns: string[] = [];
  private cells: string[] = [];
  private place: 'caption' | 'head' | 'body' = 'body';
  private anchor = '';
  private isGroup = false;

  /** Tells that an element of the table begins. Returns the row that this ends, if any. */
  open(name: string, id: string, classes: readonly string[]): Passage | undefined {
    if (name === 'th' || name === 'td') this.cells.push('');
    if (!/^(caption|thead|tbody|tfoot|tr)$/.test(name)) return undefined;
    const row = this.endRow();
    if (name === 'caption') this.place = 'caption';
    if (name === 'thead') this.place = 'head';
    if (name === 'tbody' || name === 'tfoot') this.place = 'body';
    if (name === 'tr') {
      this.anchor = id;
      this.isGroup = classes.includes('group');
    }
    return row;
  }

  add(text: string): void {
    if (this.place === 'caption') this.caption += text;
    else if (this.cells.length > 0) this.cells[this.cells.length - 1] += text;
  }

  /** Ends the row that is being read. Returns it unless it is a heading or empty. */
  endRow(): Passage | undefined {
    const cells = this.cells.map(tidy);
    this.cells = [];
    if (this.place === 'head') this.columns = cells.length > 0 ? cells : this.columns;
    if (this.place !== 'body' || this.isGroup || cells.every((cell) => cell === '')) return undefined;
    const [first = '', ...rest] = cells;
    const named = rest.map((cell, index) => nameCell(this.columns[index + 1], cell)).filter((cell) => cell !== '');
    const table = tidy(this.caption);
    return {
      ...(this.anchor && { anchor: this.anchor }),
      ...(table && { table }),
      text: [first, ...named].filter((cell) => cell !== '').join(' · '),
    };
  }
}

function nameCell(column: string | undefined, cell: string): string {
  return cell === '' || !column ? cell : `${column}: ${cell}`;
}

/** Text with runs of space as one, without the marks that nobody sees. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
