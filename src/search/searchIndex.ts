import MiniSearch, { type Options } from 'minisearch';
import type { SearchEntry } from './entry';
import { termsOf } from './words';

/** An entry as it is indexed: `names` are its ids, `page` is the last part of its page's address ("gcp"). */
type Indexed = SearchEntry & { readonly id: number; readonly names: string; readonly page: string };

/** An index of the guide, in the build and in the browser. */
export type SearchIndex = MiniSearch<Indexed>;

const OPTIONS: Options<Indexed> = {
  fields: ['title', 'names', 'trail', 'page', 'figure', 'text'],
  storeFields: ['route', 'anchor', 'title', 'trail', 'record', 'figure', 'text', 'isFine', 'weight'],
  tokenize: termsOf,
  processTerm: (term) => term,
};

/** The file for browsers. The same entries give the same bytes. */
export function writeIndex(entries: readonly SearchEntry[]): string {
  const index: SearchIndex = new MiniSearch(OPTIONS);
  index.addAll(
    entries.map((entry, id) => {
      const names = `${entry.anchor} ${entry.record ?? ''}`;
      return { ...entry, id, names, page: entry.route.split('/').at(-2) ?? '' };
    }),
  );
  return JSON.stringify(index);
}

/** Reads what `writeIndex` wrote. Throws for any other text. */
export function readIndex(file: string): SearchIndex {
  return MiniSearch.loadJSON<Indexed>(file, OPTIONS);
}
