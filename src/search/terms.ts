import { unitOf } from './units';

/** A word of a text as the index knows it, and where it stands. */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\$?[\p{L}\p{N}]+(?:[.,'’_+:/@-][\p{L}\p{N}]+)*|%/gu;
const LETTERS = /^[A-Za-z]+$/;
const ASCII = /^[\w$%.,'+:/@-]*$/;
const PIECE = /[\p{L}\p{N}]+/gu;
const NUMBER = /^(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\p{L}*)$/u;
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
]);

/** The terms of a text in its order; see `wordsOf`. */
export function termsOf(text: string): Term[] {
  return wordsOf(text).flat();
}

/**
 * The words of a text, each as the terms by which it is known: one that spans the word, if there is one, and its parts.
 * - Numbers lose separators and trailing zeros and carry their magnitude: "1,179" is 1179, "$25.00" is 25, "10K" is 10000.
 * - A number with its unit is one word: "250 GB" is 250, gb and 250gb; "$342" is 342 and 342$.
 * - A name with dots or underscores is one word: supabase.egress.cached is itself and its three parts.
 * - Other words are lower case, without accents and plural endings.
 */
export function wordsOf(text: string): Term[][] {
  const words: Term[][] = [];
  for (const match of text.matchAll(WORD)) {
    const word = termsOfWord(match[0], match.index);
    const before = words.at(-1);
    const joined = before && joinUnit(before, word, text);
    if (joined) words.splice(-1, 1, joined);
    else if (match[0] !== '%') words.push(word);
  }
  return words;
}

function termsOfWord(word: string, start: number): Term[] {
  if (LETTERS.test(word)) return [{ text: plain(word), start, end: start + word.length }];
  const number = readNumber(word, start);
  if (number) return number;
  const whole = { start, end: start + word.length };
  const pieces = [...word.matchAll(PIECE)];
  if (pieces.length < 2) return [{ text: plain(word), ...whole }];
  if (pieces.length > 2 && pieces.every(([piece]) => /^\d+$/.test(piece))) return [{ text: word, ...whole }];
  const parts = pieces.flatMap((piece) => termsOfWord(piece[0], start + piece.index));
  return /[._]/.test(word) ? [{ text: fold(word), ...whole }, ...parts] : parts;
}

function readNumber(word: string, start: number): Term[] | undefined {
  const [, sign = '', digits = '', letters = ''] = NUMBER.exec(word) ?? [];
  const magnitude = MAGNITUDES.get(letters.toLowerCase());
  const unit = magnitude ? undefined : unitOf(letters);
  if (digits === '' || (letters !== '' && !magnitude && !unit)) return undefined;
  const ends = start + word.length;
  const number = { text: writeNumber(digits, magnitude), start, end: unit ? ends - letters.length : ends };
  const money = sign ? [{ ...number, text: `${number.text}$` }] : [];
  const attached = unit
    ? [
        { text: unit, start: number.end, end: ends },
        { text: number.text + unit, start, end: ends },
      ]
    : [];
  return [number, ...money, ...attached];
}

function writeNumber(digits: string, magnitude: number | undefined): string {
  const bare = digits.replaceAll(',', '');
  if (magnitude) return String(Number((Number(bare) * magnitude).toPrecision(12)));
  return bare.includes('.') ? bare.replace(/\.?0+$/, '') : bare;
}

/** A number and the unit that follows it as one word; undefined where they are not that. */
function joinUnit(before: readonly Term[], word: readonly Term[], text: string): Term[] | undefined {
  const [number, unit] = [before.at(-1), word[0]];
  const short = unit && unitOf(text.slice(unit.start, unit.end));
  if (!number || !short || !/^\d[\d.]*$/.test(number.text)) return undefined;
  if (!/^\s?$/.test(text.slice(number.end, unit.start))) return undefined;
  const own = unit.text === '%' ? [] : word;
  return [...before, ...own, { text: number.text + short, start: number.start, end: unit.end }];
}

function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Without plural: users and user, policies and policy, indexes and index are one term each. */
function plain(word: string): string {
  const folded = fold(word.replace('$', ''));
  if (folded.length < 4) return folded;
  return folded
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^suix])s$/, '$1');
}
