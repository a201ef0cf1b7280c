import type { QueryCombination, SearchResult } from 'minisearch';
import type { SearchEntry } from './entry';
import { markText, type Piece, shorten } from './excerpt';
import { explorerLinks } from './explorerLinks';
import { parseQuery, type QueryTerm } from './parseQuery';
import type { SearchIndex } from './searchIndex';
import { termsOf } from './words';

/** A result, ready to show. */
export interface Result extends Pick<SearchEntry, 'trail' | 'figure'> {
  /** Address below the base path. */
  readonly href: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** What a query finds, best first. */
export interface Results {
  /** False where no place has all words of the query: the results have some of them. */
  readonly hasAll: boolean;
  /** True where a word is on no page, so that words spelled like it were searched for. */
  readonly isSimilar: boolean;
  readonly results: readonly Result[];
}

type Hit = SearchResult & SearchEntry;

const SHOWN = 15;
const SHOWN_OF_A_PAGE = 3;
const BOOST = { title: 4, names: 2, trail: 1.5 };
/** How much more each reason counts: a title or id that says all that was typed, a price where one is asked for, a figure. */
const MORE = 3;
/** How much a word counts that only begins as typed, or is spelled like it. */
const ALIKE = 0.7;
/** Words that ask for a price rather than for a subject. */
const PRICE = termsOf('price cost bill');

/** Searches for the words of a query, and for words spelled like those that no page has. */
export function search(index: SearchIndex, query: string): Results {
  const terms = parseQuery(query);
  const find = (unknown: readonly QueryTerm[]): Hit[] => {
    const queries = terms.map((term, at) => queryOf(term, at === terms.length - 1, unknown.includes(term)));
    return index.search({ combineWith: 'OR', queries }, { boost: BOOST }) as Hit[];
  };
  const exact = find([]);
  const known = new Set(exact.flatMap(({ queryTerms }) => queryTerms));
  const unknown = terms.filter((term) => !term.some(({ words }) => words.every((word) => known.has(word))));
  const hits = unknown.length > 0 ? find(unknown) : exact;
  const ranked = hits.map((hit) => {
    const coverage = coverageOf(hit, terms);
    return { hit, coverage, score: hit.score * coverage ** 2 * weightOf(hit, terms, query) };
  });
  ranked.sort((one, other) => other.score - one.score || one.hit.id - other.hit.id);
  const counts = new Map<string, number>();
  const few = ranked.filter(({ hit: { route } }) => {
    counts.set(route, (counts.get(route) ?? 0) + 1);
    return (counts.get(route) ?? 0) <= SHOWN_OF_A_PAGE;
  });
  return {
    hasAll: ranked.some(({ coverage }) => coverage >= ALIKE),
    isSimilar: unknown.length > 0,
    results: [...explorerLinks(query), ...few.slice(0, SHOWN).map(({ hit }) => toResult(hit))],
  };
}

function queryOf(term: QueryTerm, isBeingTyped: boolean, fuzzy: boolean): QueryCombination {
  const queries = term.map(({ words, boost }) => ({
    combineWith: 'AND' as const,
    queries: [...words],
    tokenize: (word: string) => [word],
    prefix: (word: string) => isBeingTyped && boost === 1 && word.length > 1 && !/^\d/.test(word),
    fuzzy: (word: string) => fuzzy && boost === 1 && /^\p{L}{4,}$/u.test(word) && 0.25,
    boostTerm: () => boost,
  }));
  return { combineWith: 'OR', queries, weights: { prefix: 0.5, fuzzy: 0.25 } };
}

function weightOf(hit: Hit, terms: readonly QueryTerm[], query: string): number {
  const { record, isFine, weight } = hit;
  if (record !== undefined && plain(record) === plain(query)) return 1e6;
  if (query.includes('.') && record?.startsWith(query.trim().toLowerCase())) return 1e3;
  const asksForPrice = ([typed]: QueryTerm) => typed?.words.every((word) => PRICE.includes(word)) === true;
  const subjects = terms.filter((term) => !asksForPrice(term));
  const isNamed = subjects.length > 0 && subjects.every((term) => isIn(hit, term, ['title', 'names']));
  const isPrice = hit.figure !== undefined && terms.some((term) => asksForPrice(term) && isIn(hit, term, ['trail']));
  const isFigure = isFine && subjects.some(([typed]) => /^\$|^\d.*\D$/.test(typed?.words[0] ?? ''));
  const reasons = [isNamed && !isFine, isPrice, isPrice && isNamed, isPrice && isNamed, isFigure];
  return weight * MORE ** reasons.filter(Boolean).length;
}

/** An id as it may be typed: "supabase egress uncached". */
function plain(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The share of the query's terms that the hit has; a word that only begins so or is spelled like it counts less. */
function coverageOf(hit: Hit, terms: readonly QueryTerm[]): number {
  const met = terms.map((term): number => {
    if (isIn(hit, term)) return 1;
    return term.some(({ words }) => words.every((word) => hit.queryTerms.includes(word))) ? ALIKE : 0;
  });
  return met.reduce((sum, each) => sum + each, 0) / terms.length;
}

/** True where the hit says the term in one of the fields. A word may be one that every object knows, such as "constructor". */
function isIn({ match }: Hit, term: QueryTerm, fields?: readonly string[]): boolean {
  const has = (word: string) =>
    Object.hasOwn(match, word) && (match[word] ?? []).some((field) => fields?.includes(field) ?? true);
  return term.some(({ words }) => words.every(has));
}

function toResult({ route, anchor, title, record = '', trail, figure, text, terms }: Hit): Result {
  const found = new Set(terms);
  return {
    href: anchor ? `${route}#${anchor}` : route,
    title: markText(title || record, found),
    trail,
    ...(figure && { figure }),
    excerpt: markText(shorten(text, found), found),
  };
}
