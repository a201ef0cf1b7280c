import type { Query, SearchOptions } from 'minisearch';
import type { Engine, Hit } from './engine';
import { type Saying, type Wish, wishesOf } from './query';
import { rankOf, weightOf } from './rank';

/** How the results meet the query: all its words, words like them, or some of them. */
export type Meeting = 'all' | 'similar' | 'some';

/** A document that was found. */
export interface Found {
  readonly key: number;
  readonly rank: number;
  /** Terms of the document that met the query. */
  readonly terms: ReadonlySet<string>;
}

/** What a query finds, best first. */
export interface Findings {
  readonly wishes: readonly Wish[];
  readonly meeting: Meeting;
  readonly found: readonly Found[];
}

const OPTIONS: SearchOptions = {
  boost: { id: 3, heading: 4, tier: 4, page: 2, text: 1 },
  weights: { prefix: 0.5, fuzzy: 0.25 },
  tokenize: (term) => [term],
};
const AS_ONE_TERM = 3;
const OTHER_WORDS = 0.4;
const LEAST_FUZZY_LENGTH = 4;
/** A letter begins thousands of words: what is called so is looked for, not what says so. */
const NAMES = ['id', 'heading', 'tier', 'page'];

/** Searches the documents: for all words of the query, else for words like them, else for some of them. */
export function find({ file, index }: Engine, query: string): Findings {
  const wishes = wishesOf(query);
  for (const meeting of ['all', 'similar', 'some'] as const) {
    const combineWith = meeting === 'some' ? 'OR' : 'AND';
    const queries = wishes.map((wish, at) =>
      queryOf(wish, at === wishes.length - 1 && meeting !== 'some', meeting !== 'all'),
    );
    const hits: Hit[] = index.search({ combineWith, queries }, OPTIONS);
    const found = hits.flatMap((hit) => {
      const document = file.documents[hit.id];
      if (document === undefined) return [];
      const rank = rankOf(hit, document, wishes, query);
      const score = hit.score * weightOf(file.pages[document.page]?.route ?? '');
      return [{ key: hit.id as number, rank, score, terms: new Set(hit.terms) }];
    });
    found.sort((one, other) => other.rank - one.rank || other.score - one.score || one.key - other.key);
    if (found.length > 0) return { wishes, meeting, found };
  }
  return { wishes, meeting: 'all', found: [] };
}

function queryOf({ typed, alike }: Wish, isBeingTyped: boolean, isFuzzy: boolean): Query {
  const prefix = (term: string) => isBeingTyped || !/^\d/.test(term);
  const fuzzy = (term: string) => isFuzzy && term.length >= LEAST_FUZZY_LENGTH && /^\p{L}+$/u.test(term) && 0.25;
  const asTyped = typed.map((saying, at) => {
    const boost = at === 0 && typed.length > 1 ? AS_ONE_TERM : 1;
    const isLetter = isBeingTyped && saying.length === 1 && saying[0]?.length === 1;
    return { ...all(saying), prefix, fuzzy, boostTerm: () => boost, ...(isLetter && { fields: NAMES }) };
  });
  const otherwise = alike.map((saying) => ({ ...all(saying), boostTerm: () => OTHER_WORDS }));
  return { combineWith: 'OR', queries: [...asTyped, ...otherwise] };
}

function all(saying: Saying): { combineWith: 'AND'; queries: Query[] } {
  return { combineWith: 'AND', queries: [...saying] };
}
