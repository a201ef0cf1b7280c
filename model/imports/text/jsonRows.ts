import { ModelError } from '../../errors';

/** Longest text of one record: more is no row of a table. */
const LONGEST_ROW = 2_000_000;
const DEEPEST = 6;

/** One record as headings and texts; headings of nested objects are joined with dots: `usage.amount`. */
export type JsonRow = ReadonlyMap<string, string>;

/** A record of objects as one row. Of a list of objects with amounts the sum is kept: `credits.amount`. */
export function flatRow(record: object, into = new Map<string, string>(), path = '', depth = 0): Map<string, string> {
  for (const [key, value] of Object.entries(record)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(value)) {
      const amounts = value.map((each) => Number((each as { amount?: unknown } | null)?.amount ?? Number.NaN));
      if (amounts.length > 0 && amounts.every(Number.isFinite)) {
        into.set(`${place}.amount`, String(amounts.reduce((sum, amount) => sum + amount, 0)));
      }
    } else if (typeof value === 'object' && value !== null) {
      if (depth < DEEPEST) flatRow(value, into, place, depth + 1);
    } else if (value !== null) into.set(place, String(value));
  }
  return into;
}

/** Where the record that begins at `from` ends: behind its closing brace; undefined where it is not there yet. */
function endOfRecord(text: string, from: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** The first record of JSON lines or of a list of records; undefined where the text begins with none. */
export function firstRecord(text: string): object | undefined {
  const from = text.indexOf('{');
  if (from < 0 || !/^\s*\[?\s*$/.test(text.slice(0, from))) return undefined;
  const end = endOfRecord(text, from);
  if (end === undefined) return undefined;
  try {
    return JSON.parse(text.slice(from, end)) as object;
  } catch {
    return undefined;
  }
}

/**
 * Reads records piece by piece: one after another, on lines of their own or not, or as one list. Throws a `ModelError` with the line
 * where a record is not JSON, does not end, or is longer than any row.
 */
export class JsonRows {
  #waiting = '';
  #line = 1;

  constructor(readonly take: (row: JsonRow, line: number) => void) {}

  push(text: string): void {
    this.#waiting += text;
    let from = 0;
    for (;;) {
      const start = this.#skip(from);
      const end = this.#waiting[start] === '{' ? endOfRecord(this.#waiting, start) : undefined;
      from = start;
      if (end === undefined) break;
      this.#record(this.#waiting.slice(start, end));
      from = end;
    }
    this.#waiting = this.#waiting.slice(from);
    if (this.#waiting.length > LONGEST_ROW) this.#malformed('a record that does not end');
  }

  finish(): void {
    if (this.#waiting.trim() !== '') this.#malformed('the text ends within a record');
  }

  /** Moves behind what stands between records. */
  #skip(from: number): number {
    let at = from;
    for (; at < this.#waiting.length; at += 1) {
      const sign = this.#waiting[at] as string;
      if (sign === '\n') this.#line += 1;
      else if (!/[\s,[\]\uFEFF]/.test(sign)) break;
    }
    if (at < this.#waiting.length && this.#waiting[at] !== '{') this.#malformed('no record {…} of JSON');
    return at;
  }

  #record(text: string): void {
    const line = this.#line;
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      this.#malformed('a record that is not JSON');
    }
    this.#line += text.split('\n').length - 1;
    this.take(flatRow(record as object), line);
  }

  #malformed(what: string): never {
    throw new ModelError('json', `line ${this.#line}, column 1: ${what}`);
  }
}
