import { citation, type Provenance } from './provenance';
import type { Cell, Table } from './table';

/** A table as GitHub-flavoured Markdown: caption in bold, one row each, foot as paragraphs, with `from` a line to cite it by. */
export function toMarkdown(table: Table, from?: Provenance): string {
  const heads = [table.rowHeading, ...table.columns.map(({ label }) => label)];
  const rules = ['---', ...table.columns.map(({ numeric }) => (numeric ? '---:' : '---'))];
  const rows = table.rows.map((row) => {
    const label = row.kind ? `**${inCell(row.label)}**` : inCell(row.label);
    return [label, ...table.columns.map((_, index) => cellText(row.cells[index]))];
  });
  const lines = [heads.map(inCell), rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const below = from ? [...table.foot, citation(table, from)] : table.foot;
  return [`**${inCell(table.caption)}**`, '', ...lines, ...below.flatMap((sentence) => ['', sentence])].join('\n');
}

function cellText(cell: Cell | undefined): string {
  if (!cell || cell.text === '') return '';
  const text = inCell(cell.text);
  return cell.mark === 'best' ? `**${text}**` : text;
}

/** Text that cannot end a cell or begin another element. */
function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|*_`<>]/g, (sign) => `\\${sign}`);
}
