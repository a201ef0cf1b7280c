import { named } from '../../billing';
import { ModelError } from '../../errors';
import { type Columns, CsvText, findColumns, plainHeading } from './csv';
import { type JsonRow, JsonRows } from './jsonRows';
import { isNull, parseNumber } from './numbers';
import { Problems } from './problems';

/** Rows above the header that are skipped: titles that consoles write. */
const PREAMBLE = 30;

/** One row of a table, by the short names of the columns. */
export interface TableRow<Name extends string> {
  readonly line: number;
  /** The text of a field; undefined where the column is missing or the field empty. */
  readonly text: (name: Name) => string | undefined;
  /** The number of a field; undefined where it is empty, missing, or noted as a problem. */
  readonly number: (name: Name) => number | undefined;
  /** False where a number of the row could not be read: the row is then left out. */
  readonly isGood: () => boolean;
}

/** What a format says about its table. */
export interface TableFormat<Name extends string> {
  readonly name: string;
  readonly headings: Readonly<Record<Name, readonly string[]>>;
  readonly required: readonly Name[];
  readonly row: (row: TableRow<Name>) => void;
}

/** Numbers of JSON have points, whatever a table has. */
const POINT = '.';

/**
 * Reads a table with a header, or the same rows as JSON: records on lines of their own or a list. Unknown columns are ignored, a row with a number that is none is left out and noted.
 * Throws a `ModelError` with line and column where a required column is missing.
 */
export class TableReader<Name extends string> {
  readonly problems = new Problems();
  rows = 0;
  columns = {} as Columns<Name>;
  readonly #csv: CsvText;
  #json: JsonRows | undefined;
  #begun = false;
  #found = false;
  #first: readonly string[] = [];
  #widest: readonly string[] = [];
  #widestLine = 1;
  #seen = 0;

  constructor(readonly format: TableFormat<Name>) {
    this.#csv = new CsvText({
      header: (cells, line) => this.#header(cells, line),
      row: (cells, line) => this.#row(cells, line),
    });
  }

  push(text: string): void {
    if (!this.#begun && text.trim() !== '') {
      this.#begun = true;
      if (/^[\s\uFEFF]*[{[]/.test(text)) this.#json = new JsonRows((row, line) => this.#record(row, line));
    }
    (this.#json ?? this.#csv).push(text);
  }

  finish(): void {
    (this.#json ?? this.#csv).finish();
    if (!this.#found) this.#missing();
  }

  #header(cells: readonly string[], line: number): boolean {
    if (cells.length > this.#widest.length) {
      this.#widest = cells;
      this.#widestLine = line;
    }
    if (this.#seen === 0) this.#first = cells;
    this.#seen += 1;
    const columns = findColumns(cells, this.format.headings, line);
    if (this.format.required.every((name) => columns[name] !== undefined)) {
      this.columns = columns;
      this.#found = true;
      return true;
    }
    if (this.#seen >= PREAMBLE) this.#missing();
    return false;
  }

  #missing(): never {
    const { name, required, headings } = this.format;
    const columns = findColumns(this.#widest, headings, this.#widestLine);
    const missing = required.filter((each) => columns[each] === undefined).map((each) => headings[each][0]);
    const seen = (this.#widest.length > 0 ? this.#widest : this.#first).slice(0, 5).map(named).join(', ');
    throw new ModelError(
      name,
      `line ${this.#widestLine}, column 1: not a ${name} table: no column ${missing.join(', ')}; the headings begin ${seen || 'nowhere: the file is empty'}`,
    );
  }

  /** A record of JSON: a heading of its own may be missing where the value is empty. */
  #record(row: JsonRow, line: number): void {
    const { headings, required } = this.format;
    const cells = new Map([...row].map(([heading, text]) => [plainHeading(heading), text]));
    const names = Object.keys(headings) as Name[];
    const found = names.map((name) => {
      const heading = headings[name].map(plainHeading).find((each) => cells.has(each));
      return heading === undefined ? undefined : cells.get(heading);
    });
    if (!this.#found) {
      const absent = required.filter((name) => found[names.indexOf(name)] === undefined);
      this.#widest = [...row.keys()];
      this.#widestLine = line;
      if (absent.length > 0) this.#missing();
      this.#found = true;
    }
    this.columns = Object.fromEntries(names.map((name, index) => [name, index])) as Columns<Name>;
    this.#row(
      found.map((text) => text ?? ''),
      line,
    );
  }

  #row(cells: readonly string[], line: number): void {
    this.rows += 1;
    let good = true;
    const text = (name: Name): string | undefined => {
      const place = this.columns[name];
      const cell = place === undefined ? undefined : cells[place];
      return cell === undefined || isNull(cell) ? undefined : cell.trim();
    };
    const number = (name: Name): number | undefined => {
      const cell = text(name);
      if (cell === undefined) return undefined;
      const value = parseNumber(cell, this.#json === undefined ? this.#csv.decimal : POINT);
      if (!Number.isNaN(value)) return value;
      good = false;
      const place = this.columns[name] as number;
      this.problems.add(line, place + 1, this.format.headings[name][0] ?? name, cell, 'a number below 1e15');
      return undefined;
    };
    this.format.row({ line, text, number, isGood: () => good });
  }
}
