import Papa from 'papaparse';
import { named } from '../../billing';
import { ModelError } from '../../errors';
import type { DecimalSign } from './numbers';

/** A row longer than this is a quote that is never closed. */
const LONGEST_ROW = 2_000_000;
const MOST_COLUMNS = 2_000;
/** Delimiter and decimal sign are decided on this much text. */
const SAMPLE = 65_536;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What takes the rows of a table. */
export interface RowTaker {
  /** Called with each row until it returns true: that row was the header. */
  readonly header: (cells: readonly string[], line: number) => boolean;
  readonly row: (cells: readonly string[], line: number) => void;
}

/** A field between delimiters that has a decimal comma. */
const DECIMAL_COMMA = /(?:^|[;\t|"])-?\d+,\d{1,2}(?:[;\t|"\n]|$)|(?:^|[;\t|])-?\d+,\d+(?:[;\t|\n]|$)/m;

function delimiterOf(text: string): string {
  const line = text
    .slice(0, SAMPLE)
    .replace(/"[^"]*"/g, '')
    .split('\n', 40);
  const counts = DELIMITERS.map((sign) => Math.max(...line.map((row) => row.split(sign).length)));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function malformed(line: number): never {
  throw new ModelError(
    'csv',
    `line ${line}, column 1: a row of more than ${LONGEST_ROW.toLocaleString('en-US')} characters, or a quoted field that is never closed`,
  );
}

/**
 * Reads CSV piece by piece with Papa Parse: commas, semicolons, tabs or bars, quoted fields with line breaks, any line ending.
 * Rows go to `taker` with the line that they begin on. Throws a `ModelError` with the line for a quote that is never closed or
 * a row of more than 2,000 fields.
 */
export class CsvText {
  #waiting = '';
  #line = 1;
  #rowLine = 1;
  /** Parsed again once so much is waiting: a long row is not gone through with each piece. */
  #enough = SAMPLE;
  #parser: Papa.Parser | undefined;
  #heading = true;
  decimal: DecimalSign = '.';

  constructor(readonly taker: RowTaker) {}

  push(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= this.#enough) this.#parse(false);
  }

  /** Reads what is left. */
  finish(): void {
    this.#parse(true);
  }

  #parse(last: boolean): void {
    let text = this.#waiting;
    const open = !last && text.endsWith('\r');
    text = (open ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
    this.#parser ??= this.#decide(text);
    const { data, meta, errors } = this.#parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
    for (const cells of data) this.#take(cells);
    if (last && errors.some(({ code }) => code === 'MissingQuotes')) malformed(this.#rowLine);
    this.#waiting = last ? '' : `${text.slice(meta.cursor)}${open ? '\r' : ''}`;
    if (this.#waiting.length > LONGEST_ROW) malformed(this.#line);
    this.#enough = this.#waiting.length + SAMPLE;
  }

  #decide(text: string): Papa.Parser {
    const delimiter = delimiterOf(text);
    if (delimiter !== ',' && DECIMAL_COMMA.test(text.slice(0, SAMPLE))) this.decimal = ',';
    return new Papa.Parser({ delimiter, newline: '\n' });
  }

  #take(cells: readonly string[]): void {
    const line = this.#line;
    this.#rowLine = line;
    this.#line += 1;
    for (const cell of cells) if (cell.includes('\n')) this.#line += cell.split('\n').length - 1;
    if (cells.length > MOST_COLUMNS) {
      throw new ModelError(
        'csv',
        `line ${line}, column ${MOST_COLUMNS + 1}: ${cells.length} fields; no format has more than ${MOST_COLUMNS}`,
      );
    }
    if (cells.length <= 1 && (cells[0] ?? '').trim() === '') return;
    if (this.#heading) this.#heading = !this.taker.header(cells, line);
    else this.taker.row(cells, line);
  }
}

/** A heading without case, spaces and signs: `lineItem/UsageAmount` and `line_item_usage_amount` are the same. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Places of the columns that a format knows, by its own short names. */
export type Columns<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/**
 * Finds columns by their headings. `known` gives the headings of each column, the best first.
 * Throws a `ModelError` that names a heading that is there twice.
 */
export function findColumns<Name extends string>(
  cells: readonly string[],
  known: Readonly<Record<Name, readonly string[]>>,
  line: number,
): Columns<Name> {
  const places = new Map<string, number>();
  const twice = new Map<string, number>();
  cells.forEach((cell, index) => {
    const heading = plainHeading(cell);
    if (places.has(heading)) twice.set(heading, index);
    else places.set(heading, index);
  });
  const found: Partial<Record<Name, number>> = {};
  for (const [name, headings] of Object.entries(known) as [Name, readonly string[]][]) {
    const heading = headings.map(plainHeading).find((each) => places.has(each));
    if (heading === undefined) continue;
    const again = twice.get(heading);
    if (again !== undefined) {
      const shown = JSON.stringify(named(cells[again] ?? ''));
      throw new ModelError(name, `line ${line}, column ${again + 1}: the heading ${shown} is there twice`);
    }
    found[name] = places.get(heading) as number;
  }
  return found;
}
