import type { Wish } from './query';
import { type Term, termsOf } from './terms';
import type { Passage } from './types';

/** A piece of text, and whether it met the query. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const LENGTH = 150;
const BEFORE = 50;
const AS_TYPED = 4;
const known = new WeakMap<Passage, readonly Term[]>();

function termsIn(passage: Passage): readonly Term[] {
  const terms = known.get(passage) ?? termsOf(passage.text);
  known.set(passage, terms);
  return terms;
}

/**
 * The passage that meets most of the query, the earliest of equals; undefined where none meets any of it. Looks no further than the
 * first that says all of it, or than the first at all when only the beginning of a word was typed.
 */
export function bestPassage(
  passages: readonly Passage[],
  met: ReadonlySet<string>,
  wishes: readonly Wish[],
): Passage | undefined {
  const isBegun = wishes.length === 1 && !wishes.some(({ typed }) => typed[0]?.every((term) => met.has(term)));
  const enough = isBegun ? 0 : wishes.length * AS_TYPED;
  let best: Passage | undefined;
  let most = 0;
  for (const passage of passages) {
    const present = new Set(termsIn(passage).flatMap(({ text }) => (met.has(text) ? [text] : [])));
    const score = present.size === 0 ? 0 : wishes.reduce((sum, wish) => sum + meets(wish, present), present.size / 100);
    if (score > most) [best, most] = [passage, score];
    if (best && most >= enough) break;
  }
  return best;
}

function meets({ typed, alike }: Wish, present: ReadonlySet<string>): number {
  const isThere = (saying: readonly string[]) => saying.every((term) => present.has(term));
  if (typed[0] && isThere(typed[0])) return AS_TYPED;
  if (typed.some(isThere)) return 3;
  return alike.some(isThere) ? 2 : 0;
}

/** The text in pieces, those whose terms met the query marked. */
export function markText(text: string, met: ReadonlySet<string>, wishes: readonly Wish[]): Piece[] {
  return piecesOf(text, spansOf(termsOf(text), met, wishes));
}

/** A passage in pieces, cut to a few lines around the first thing that met the query. */
export function excerptOf(passage: Passage, met: ReadonlySet<string>, wishes: readonly Wish[]): Piece[] {
  const { text } = passage;
  const first = spansOf(termsIn(passage), met, wishes)[0]?.start ?? 0;
  const start = text.length <= LENGTH || first < LENGTH - BEFORE ? 0 : wordStart(text, first - BEFORE);
  const end = text.length <= start + LENGTH ? text.length : wordEnd(text, start + LENGTH);
  return markText(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, met, wishes);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the text met the query. Where it says a thing as typed ("250 GB"), parts of that thing elsewhere ("5 GB") do not count. */
function spansOf(terms: readonly Term[], met: ReadonlySet<string>, wishes: readonly Wish[]): Span[] {
  const present = new Set(terms.map(({ text }) => text));
  const parts = new Set(
    wishes.flatMap(({ typed: [first, ...ways] }) =>
      ways.length > 0 && first?.every((term) => present.has(term)) ? ways.flat() : [],
    ),
  );
  const spans: Span[] = [];
  const marked = terms.filter(({ text }) => met.has(text) && !parts.has(text));
  for (const { start, end } of marked.sort((one, other) => one.start - other.start)) {
    const last = spans.at(-1);
    if (last && start < last.end) spans.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else spans.push({ start, end });
  }
  return spans;
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces = spans.flatMap(({ start, end }, at) => [
    { text: text.slice(spans[at - 1]?.end ?? 0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ]);
  return [...pieces, { text: text.slice(spans.at(-1)?.end ?? 0), isMarked: false }].filter(
    ({ text: words }) => words !== '',
  );
}

function wordStart(text: string, from: number): number {
  return text.indexOf(' ', from) + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > 0 ? space : to;
}
