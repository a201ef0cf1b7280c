/** What a cell is for, which decides how it looks: `input` is meant to be changed. */
export type CellRole = 'title' | 'heading' | 'input' | 'total';

/** A cell of a sheet: a text, a number, or a formula without its equals sign. Exactly one of the three is given. */
export interface SheetCell {
  readonly text?: string;
  readonly number?: number;
  readonly formula?: string;
  readonly role?: CellRole;
  /** Number format in the notation of spreadsheets: `#,##0.00`. */
  readonly format?: string;
}

export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** So many rows stay in view. */
  readonly stickyRows: number;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

/** A workbook as a plain value: what writes it as a file is not the model's concern. */
export interface Workbook {
  /** Without its ending. */
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
}
