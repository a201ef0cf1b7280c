/** A word of a text as the index knows it, and where it stands. */
export interface Word {
  /** The whole of it: "250gb" for "250 GB", "$599" for "$599.00", a stem for other words. */
  readonly exact: string;
  /** What it is also found by: "250" and "gb". */
  readonly parts: readonly string[];
  readonly start: number;
  readonly end: number;
}

const WORD = /\$?\d+(?:,\d{3})*(?:\.\d+)?\p{L}*|[\p{L}\p{N}]+|%/gu;
const NUMBER = /^(\$?)(\d[\d,]*(?:\.\d+)?)(\p{L}*)$/u;
const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
const UNITS: ReadonlyMap<string, string> = new Map(
  [
    '% percent',
    'kb kilobyte kilobytes',
    'mb megabyte megabytes',
    'gb gigabyte gigabytes',
    'tb terabyte terabytes',
    'ms millisecond milliseconds',
    'h hour hours',
    'vcpu vcpus cpu cpus',
    'iops',
    'user users',
    'connection connections',
    'message messages',
  ].flatMap((line) => line.split(' ').map((name, _at, [short = '']) => [name, short] as const)),
);
/** Words that say nothing about what is looked for. */
const FILLERS = new Set(
  `a an and any are as at be been but by can did do does each even for from had has have how i if in into is it its me my no not of on
   one or our out so such than that the their then there these this those to us was we were what when where which while who why will
   with would you your`.split(/\s+/),
);

/** The words of a text in its order, without fillers. "10K" and "10,000" are one word, "users" and "user", "pools" and "pooling". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length;
    const before = words.at(-1);
    const unit = UNITS.get(written.toLowerCase());
    if (
      unit &&
      before &&
      /^\d/.test(before.exact) &&
      before.parts.length === 0 &&
      /^\s?$/.test(text.slice(before.end, start))
    ) {
      words.splice(-1, 1, { exact: before.exact + unit, parts: [before.exact, unit], start: before.start, end });
    } else if (written !== '%' && !FILLERS.has(written.toLowerCase())) {
      words.push({ ...readWord(written), start, end });
    }
  }
  return words;
}

/** What a text is found by. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ exact, parts }) => [exact, ...parts]);
}

function readWord(written: string): Pick<Word, 'exact' | 'parts'> {
  const [, sign, digits, letters = ''] = NUMBER.exec(written) ?? [];
  if (digits === undefined) return { exact: stem(written), parts: [] };
  const magnitude = MAGNITUDES[letters.toLowerCase()];
  const unit = UNITS.get(letters.toLowerCase());
  if (letters && !magnitude && !unit) return { exact: stem(written), parts: [] };
  const number = String(Number((Number(digits.replaceAll(',', '')) * (magnitude ?? 1)).toPrecision(12)));
  if (sign) return { exact: `$${number}`, parts: [number] };
  return unit ? { exact: number + unit, parts: [number, unit] } : { exact: number, parts: [] };
}

/** Lower case, without accents and the endings of English plurals and verbs: policies and policy, caching and cache are one. */
function stem(word: string): string {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (folded.length < 4 || /\d/.test(folded)) return folded;
  return folded
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^suix])s$/, '$1')
    .replace(/(.{4})(?:ing|ed|e)$/, '$1');
}
