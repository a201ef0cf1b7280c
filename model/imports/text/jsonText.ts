import { named } from '../../billing';
import { ModelError } from '../../errors';

const DEEPEST = 100;
const SIGN_OR_WORD = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PLAIN_LETTERS = /[^"\\\n\r\t]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SPACE = /\s*/y;

/** Where a match that begins at `at` ends; `at` itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of the string that begins at `at`, its quotes included; `undefined` where it does not end. One step at a time: a pattern over a whole long string would need a stack as deep as it is long. */
function endOfString(text: string, at: number): number | undefined {
  for (let place = at + 1; ; ) {
    place = endOf(PLAIN_LETTERS, text, place);
    if (text[place] === '"') return place + 1;
    const next = endOf(ESCAPE, text, place);
    if (next === place) return undefined;
    place = next;
  }
}

/** Reads through a JSON text for the first thing wrong with it, a key given twice included. */
class Reader {
  #at = 0;

  constructor(readonly text: string) {}

  problem(what: string, at = this.#at): never {
    const start = at + (/^\s*/.exec(this.text.slice(at))?.[0].length ?? 0);
    const before = this.text.slice(0, start).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    throw new ModelError('json', `${what} at ${place}`);
  }

  next(expected: string): string {
    const start = endOf(SPACE, this.text, this.#at);
    const end = this.text[start] === '"' ? endOfString(this.text, start) : endOf(SIGN_OR_WORD, this.text, start);
    if (end === undefined || end === start) {
      const ended = start === this.text.length;
      this.problem(ended ? `the text ends where ${expected} should be` : `not JSON: ${expected} should be here,`);
    }
    this.#at = end as number;
    return this.text.slice(start, end);
  }

  document(): void {
    this.value(0);
    if (endOf(SPACE, this.text, this.#at) < this.text.length)
      this.problem('not JSON: more text after the end of the value,');
  }

  value(depth: number): void {
    if (depth > DEEPEST) this.problem(`nested deeper than ${DEEPEST}`);
    const at = this.#at;
    const token = this.next('a value');
    if (token === '{') this.members(depth);
    else if (token === '[') this.items(depth);
    else if (/^[}\],:]/.test(token)) this.problem('not JSON: a value should be here,', at);
  }

  members(depth: number): void {
    const keys = new Set<string>();
    for (let first = true; ; first = false) {
      const at = this.#at;
      const key = this.next('a key or }');
      if (first && key === '}') return;
      if (!key.startsWith('"')) this.problem('not JSON: a key in double quotes should be here,', at);
      const name = JSON.parse(key) as string;
      if (keys.has(name)) this.problem(`the key ${JSON.stringify(named(name))} is there twice, again`, at);
      keys.add(name);
      this.expect(':');
      this.value(depth + 1);
      if (this.expect(',', '}') === '}') return;
    }
  }

  items(depth: number): void {
    const start = this.#at;
    if (this.next('a value or ]') === ']') return;
    this.#at = start;
    do this.value(depth + 1);
    while (this.expect(',', ']') === ',');
  }

  expect(...signs: readonly string[]): string {
    const at = this.#at;
    const token = this.next(signs.join(' or '));
    if (!signs.includes(token)) this.problem(`not JSON: ${signs.join(' or ')} should be here,`, at);
    return token;
  }
}

/** The value of a JSON text. Throws a `ModelError` with line and column of the first problem, a repeated key included. */
export function parseJson(text: string): unknown {
  const body = text.replace(/^\uFEFF/, '');
  new Reader(body).document();
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new ModelError('json', `not JSON: ${(error as Error).message}`);
  }
}
