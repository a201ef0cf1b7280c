import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { FILLERS } from './fillers';
import { termsOf } from './terms';
import type { IndexFile, SearchDocument, SearchFile } from './types';

interface Fields {
  readonly key: number;
  readonly id: string;
  readonly heading: string;
  readonly tier: string;
  readonly page: string;
  readonly text: string;
}

/** What is indexed, from what a document is to what it says. */
export const FIELDS = ['id', 'heading', 'tier', 'page', 'text'] as const;

const options: Options<Fields> = {
  idField: 'key',
  fields: [...FIELDS],
  tokenize: (text) => termsOf(text).map((term) => term.text),
  processTerm: (term) => (FILLERS.has(term) ? null : term),
};

/** A document as the index answers it; `id` is its place in the list of documents. */
export type Hit = SearchResult;

/** The documents and an index of them. */
export interface Engine {
  readonly file: SearchFile;
  readonly index: MiniSearch<Fields>;
}

/** Indexes the documents. */
export function createEngine(file: SearchFile): Engine {
  const index = new MiniSearch(options);
  index.addAll(file.documents.map((document, key) => fieldsOf(document, key, file)));
  return { file, index };
}

/** The documents with the index that was built of them. */
export function loadEngine(file: IndexFile): Engine {
  return { file, index: MiniSearch.loadJS<Fields>(file.index, options) };
}

function fieldsOf(document: SearchDocument, key: number, { pages }: SearchFile): Fields {
  const page = pages[document.page];
  const { id = '', heading, under = '', tier = '', passages } = document;
  const tables = new Set(passages.map(({ table }) => table ?? ''));
  return {
    key,
    id,
    heading,
    tier,
    page: `${page?.title} ${under}`,
    text: [...tables, ...passages.map(({ text }) => text)].join(' \n '),
  };
}
