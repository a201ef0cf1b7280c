import type { CellRole, SheetCell, Workbook } from '@gymrats/model';
import write, { type Cell, type CellObject } from 'write-excel-file/universal';

const LOOKS: Readonly<Record<CellRole, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', backgroundColor: '#e8eaee' },
  input: { backgroundColor: '#fff6c9' },
  total: { fontWeight: 'bold', backgroundColor: '#e8eaee' },
};

/** A text is written as a text, whatever it begins with: a spreadsheet must not take it for a formula. */
function cellOf(cell: SheetCell | null): Cell {
  if (cell === null) return null;
  const { text, number, formula, role, format } = cell;
  const look = { ...(role && LOOKS[role]), ...(format !== undefined && { format }) };
  if (formula !== undefined) return { ...look, type: 'Formula', value: formula };
  if (number !== undefined) return { ...look, type: Number, value: number };
  return { ...look, type: String, value: text ?? '' };
}

/** A workbook as an XLSX file. */
export function writeWorkbook({ sheets }: Workbook): Promise<Blob> {
  return write(
    sheets.map(({ name, widths, stickyRows, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: stickyRows,
      data: rows.map((row) => row.map(cellOf)),
    })),
  ).toBlob();
}
