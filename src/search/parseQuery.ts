import { SYNONYMS } from './synonyms';
import { termsOf, wordsOf } from './words';

/** A way to say a thing: words that an entry must have, all of them. */
export interface Alternative {
  readonly words: readonly string[];
  /** How much it counts: 1 as typed, less for its parts and for synonyms. */
  readonly boost: number;
}

/** One thing that a reader asks for: as typed, then other ways to say it. */
export type QueryTerm = readonly Alternative[];

const LONGEST_QUERY = 12;
const LONGEST_PHRASE = 5;
const lines = SYNONYMS.map((line) => line.map((phrase) => termsOf(phrase).join(' ')));

/** What a query asks for, in its order; empty for a query without words. */
export function parseQuery(query: string): QueryTerm[] {
  const words = wordsOf(query).slice(0, LONGEST_QUERY);
  const terms: QueryTerm[] = [];
  while (words.length > 0) {
    const phraseOf = (length: number) => words.slice(0, length).map(({ exact }) => exact);
    let length = Math.min(LONGEST_PHRASE, words.length);
    while (length > 1 && !lines.some((line) => line.includes(phraseOf(length).join(' ')))) length -= 1;
    const typed = phraseOf(length);
    const [{ parts } = { parts: [] }] = words.splice(0, length);
    const line = lines.find((phrases) => phrases.includes(typed.join(' '))) ?? [];
    const synonyms = line.filter((phrase) => phrase !== typed.join(' '));
    terms.push([
      { words: typed, boost: 1 },
      ...(length === 1 && parts.length > 0 ? [{ words: parts, boost: 0.3 }] : []),
      ...synonyms.map((phrase) => ({ words: phrase.split(' '), boost: 0.4 })),
    ]);
  }
  return terms;
}
