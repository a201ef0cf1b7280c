import { named } from '../../billing';

/** Something in a file that could not be used: where, and what. */
export interface ImportProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Number of the field in the line, from 1. */
  readonly column?: number;
  readonly message: string;
}

/** So many are listed; all are counted. */
const LISTED = 20;

/** Problems of one file. */
export class Problems {
  readonly list: ImportProblem[] = [];
  count = 0;

  /** Notes one; `value` is shown shortened, without characters that a terminal acts on. */
  add(line: number, column: number | undefined, field: string, value: string, what: string): void {
    this.count += 1;
    if (this.list.length >= LISTED) return;
    const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
    const message = `${place} (${named(field)}): ${JSON.stringify(named(value))} is not ${what}`;
    this.list.push(column === undefined ? { line, message } : { line, column, message });
  }

  /** Notes something about a line as a whole. */
  say(line: number, message: string): void {
    this.count += 1;
    if (this.list.length < LISTED) this.list.push({ line, message: `line ${line}: ${message}` });
  }
}
