import { gzipSync } from 'node:zlib';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Next = () => number;
type Mutation = (text: string, next: Next) => string | Uint8Array;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T;
const NASTY = [
  '-1e300',
  '1e309',
  '9'.repeat(400),
  '-0',
  'NaN',
  'Infinity',
  '0x10',
  '1,5',
  '1.234,56',
  '-5',
  '1e-320',
  '١٢',
  '',
  '=cmd|"/c calc"!A1',
  '+1+1',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  '</script>',
  '\u202Eevil',
  '\u0007',
  '__proto__',
  'constructor',
  '"',
  '""',
  "'",
  '\\',
  '\u0000',
  '{{7*7}}',
  '../../etc/passwd',
  'null',
  'undefined',
  'true',
];

function onFields(text: string, next: Next, change: (field: string) => string): string {
  const lines = text.split('\n');
  const at = Math.floor(next() * lines.length);
  const fields = (lines[at] as string).split(',');
  const place = Math.floor(next() * fields.length);
  fields[place] = change(fields[place] as string);
  lines[at] = fields.join(',');
  return lines.join('\n');
}

function dropColumn(text: string, next: Next): string {
  const lines = text.split('\n').map((line) => line.split(','));
  const place = Math.floor(next() * (lines[0] as string[]).length);
  return lines.map((fields) => fields.filter((_, index) => index !== place).join(',')).join('\n');
}

/** Ways in which a file goes wrong. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'byte order mark': (text) => `\uFEFF${text}`,
  'UTF-16': (text) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
  'UTF-16 without a mark': (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  'Latin-1': (text, next) =>
    new Uint8Array(
      Buffer.from(
        onFields(text, next, () => 'Größe'),
        'latin1',
      ),
    ),
  semicolons: (text) => text.replaceAll(',', ';'),
  'semicolons and decimal commas': (text) => text.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'),
  tabs: (text) => text.replaceAll(',', '\t'),
  'old line ends': (text) => text.replaceAll('\n', '\r'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'no heading': (text) => text.slice(text.indexOf('\n') + 1),
  'a missing column': dropColumn,
  'a doubled heading': (text) => {
    const end = text.indexOf('\n');
    const first = text.slice(0, end).split(',');
    return [...first, ...first].join(',') + text.slice(end);
  },
  'a nasty field': (text, next) => onFields(text, next, () => pick(NASTY, next)),
  'nasty fields': (text, next) =>
    Array.from({ length: 8 }).reduce<string>((changed) => onFields(changed, next, () => pick(NASTY, next)), text),
  'nasty numbers': (text, next) =>
    text.replace(/\d+(?:\.\d+)?/g, (digits) => (next() < 0.2 ? pick(NASTY, next) : digits)),
  'negative numbers': (text) => text.replace(/(?<=[,:] ?)(\d)/g, '-$1'),
  'an open quote': (text, next) => {
    const at = Math.floor(next() * text.length);
    return `${text.slice(0, at)}"${text.slice(at)}`;
  },
  'cut off': (text, next) => text.slice(0, Math.floor(next() * text.length)),
  'a letter changed': (text, next) => {
    const at = Math.floor(next() * text.length);
    return `${text.slice(0, at)}${String.fromCharCode(Math.floor(next() * 0x500))}${text.slice(at + 1)}`;
  },
  'a piece repeated': (text, next) => {
    const at = Math.floor(next() * text.length);
    return text.slice(0, at) + text.slice(Math.max(0, at - 200), at).repeat(3) + text.slice(at);
  },
  'lines in another order': (text, next) =>
    text
      .split('\n')
      .sort(() => next() - 0.5)
      .join('\n'),
  gzip: (text) => gzipSync(text),
  'gzip cut off': (text, next) => {
    const whole = gzipSync(text);
    return whole.subarray(0, 3 + Math.floor(next() * (whole.length - 4)));
  },
  'gzip with a byte changed': (text, next) => {
    const whole = new Uint8Array(gzipSync(text));
    const at = 2 + Math.floor(next() * (whole.length - 2));
    whole[at] = (whole[at] as number) ^ 0x55;
    return whole;
  },
  PDF: (text) => bytes(`%PDF-1.7\n${text}`),
  spreadsheet: (text) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes(text)]),
  'random bytes': (text, next) => Uint8Array.from({ length: text.length }, () => Math.floor(next() * 256)),
  empty: () => '',
};
