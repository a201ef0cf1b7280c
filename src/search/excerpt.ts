import { wordsOf } from './words';

/** A piece of a text, and whether it met the query. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const LENGTH = 150;
const BEFORE = 50;

/** The text in pieces; words that have one of the terms are marked. */
export function markText(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { exact, parts, start, end } of wordsOf(text)) {
    if (![exact, ...parts].some((term) => terms.has(term))) continue;
    pieces.push({ text: text.slice(from, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    from = end;
  }
  return [...pieces, { text: text.slice(from), isMarked: false }].filter((piece) => piece.text !== '');
}

/** A few lines of the text, where most of the terms stand close together. */
export function shorten(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= LENGTH) return text;
  const found = wordsOf(text).filter(({ exact, parts }) => terms.has(exact) || parts.some((part) => terms.has(part)));
  const near = (from: number) =>
    new Set(found.filter(({ start, end }) => start >= from && end <= from + LENGTH - BEFORE).map(({ exact }) => exact))
      .size;
  const best = found.reduce((most, { start }) => (near(start) > near(most) ? start : most), found[0]?.start ?? 0);
  const start = best < BEFORE ? 0 : text.indexOf(' ', best - BEFORE) + 1;
  const end = text.length <= start + LENGTH ? text.length : text.lastIndexOf(' ', start + LENGTH);
  return `${start > 0 ? '… ' : ''}${text.slice(start, Math.max(end, start + 1))}${end < text.length ? ' …' : ''}`;
}
