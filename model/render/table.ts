/** Where a figure can be opened further: a record page, a section of the method page, a tier. */
export interface Reference {
  readonly kind: 'price' | 'limit' | 'assumption' | 'evidence' | 'fact' | 'demand' | 'rule' | 'tier';
  readonly id: string;
}

/** How a figure came about: the formula with its numbers, and what went into it. */
export interface Explanation {
  readonly formula: string;
  readonly inputs: readonly { readonly label: string; readonly text: string; readonly reference?: Reference }[];
}

/** A cell: its text is what every rendering shows, its value what a spreadsheet gets. */
export interface Cell {
  readonly text: string;
  readonly value?: number;
  readonly unit?: string;
  readonly mark?: 'best' | 'over' | 'watch' | 'unknown';
  readonly reference?: Reference;
  readonly explanation?: Explanation;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
}

/** A row with its own stable id, so that it can be linked to. The label is the row's heading. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly reference?: Reference;
  /** `own`: of the reader's own number of users. */
  readonly kind?: 'total' | 'group' | 'own';
  readonly cells: readonly Cell[];
}

/** A table as a plain value. Pages, Markdown, CSV and the terminal are renderings of it. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  /** Heading of the row labels. */
  readonly rowHeading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What a total includes and leaves out, the terms of the prices. In sentences. */
  readonly foot: readonly string[];
}
