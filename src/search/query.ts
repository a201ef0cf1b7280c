import { FILLERS } from './fillers';
import { SYNONYMS } from './synonyms';
import { type Term, wordsOf } from './terms';

/** A way to say one thing: terms that must all be there. */
export type Saying = readonly string[];

/** One thing that a reader asks for. */
export interface Wish {
  /** Ways that are as typed, the most exact first: as one term, as its parts. */
  readonly typed: readonly Saying[];
  /** Other words for it. */
  readonly alike: readonly Saying[];
}

const LONGEST_PHRASE = 5;
const LONGEST_QUERY = 12;

const phrases = SYNONYMS.map((line) => line.map((phrase) => sayingsOf(phrase).flatMap(lastWay)));

/** What a query asks for, in its order; empty for a query without words. A small word counts only where it is all there is. */
export function wishesOf(query: string): Wish[] {
  const wishes = joinPhrases(sayingsOf(query));
  return wishes.length > 0 ? wishes : joinPhrases(wordsOf(query).slice(0, LONGEST_QUERY).map(typedWays));
}

function sayingsOf(text: string): (readonly Saying[])[] {
  return wordsOf(text)
    .slice(0, LONGEST_QUERY)
    .map((word) => typedWays(word.filter((term) => !FILLERS.has(term.text))))
    .filter((ways) => ways.length > 0);
}

function typedWays(word: readonly Term[]): Saying[] {
  const start = Math.min(...word.map((term) => term.start));
  const end = Math.max(...word.map((term) => term.end));
  const spans = (term: Term) => term.start === start && term.end === end;
  const whole = word.filter(spans).map(({ text }) => [text]);
  const parts = word.filter((term) => !spans(term)).map(({ text }) => text);
  return [...whole.reverse(), ...(parts.length > 0 ? [parts] : [])];
}

function lastWay(ways: readonly Saying[]): Saying {
  return ways.at(-1) ?? [];
}

function joinPhrases(words: readonly (readonly Saying[])[]): Wish[] {
  const wishes: Wish[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, alike } = longestPhrase(words, at);
    const typed = length === 1 ? (words[at] ?? []) : [words.slice(at, at + length).flatMap(lastWay)];
    wishes.push({ typed, alike });
    at += length;
  }
  return wishes;
}

function longestPhrase(
  words: readonly (readonly Saying[])[],
  at: number,
): { length: number; alike: readonly Saying[] } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const saying = words
      .slice(at, at + length)
      .flatMap(lastWay)
      .join(' ');
    const line = phrases.find((candidates) => candidates.some((phrase) => phrase.join(' ') === saying));
    if (line) return { length, alike: line.filter((phrase) => phrase.join(' ') !== saying) };
  }
  return { length: 1, alike: [] };
}
