import type { Engine } from './engine';
import { bestPassage, excerptOf, markText, type Piece } from './excerpt';
import { type Found, find, type Meeting } from './find';
import type { Wish } from './query';
import { RANK } from './rank';
import type { SearchDocument, SearchPage } from './types';

/** A place that was found, ready to show. */
export interface ResultItem {
  /** Address below the base path, with its anchor. */
  readonly href: string;
  readonly kind: SearchDocument['kind'];
  /** Heading, or id of a record. */
  readonly title: readonly Piece[];
  /** Figure of a record, id of an assumption, caption of the table that the row is in, or the heading above. */
  readonly context?: string;
  readonly excerpt: readonly Piece[];
}

/** Places that were found on one page. */
export interface ResultGroup {
  readonly page: SearchPage;
  readonly items: readonly ResultItem[];
  /** How many more there are on the page. */
  readonly more: number;
}

/** What a query finds, page by page, the page with the best place first. */
export interface Results {
  readonly query: string;
  readonly meeting: Meeting;
  readonly total: number;
  readonly groups: readonly ResultGroup[];
}

const PAGES = 7;
const ITEMS_OF_A_PAGE = 4;

/** Searches and prepares what is shown. */
export function resultsFor(engine: Engine, query: string): Results {
  const { wishes, meeting, found } = find(engine, query);
  const byPage = new Map<number, Found[]>();
  for (const one of found) {
    const page = engine.file.documents[one.key]?.page ?? 0;
    byPage.set(page, [...(byPage.get(page) ?? []), one]);
  }
  const groups = [...byPage].slice(0, PAGES).flatMap(([at, all]) => {
    const page = engine.file.pages[at];
    if (!page) return [];
    const shown = all.slice(0, ITEMS_OF_A_PAGE);
    return [{ page, items: shown.map((one) => toItem(engine, page, one, wishes)), more: all.length - shown.length }];
  });
  return { query, meeting, total: found.length, groups };
}

function toItem({ file }: Engine, page: SearchPage, { key, rank, terms }: Found, wishes: readonly Wish[]): ResultItem {
  const document = file.documents[key] as SearchDocument;
  const { kind, passages } = document;
  const isWhole = rank >= RANK.name || kind !== 'section';
  const passage = (isWhole && kind === 'section' ? undefined : bestPassage(passages, terms, wishes)) ?? passages[0];
  const anchor = (!isWhole && passage?.anchor) || document.anchor;
  const context = contextOf(document, isWhole ? undefined : passage?.table);
  return {
    href: anchor ? `${page.route}#${anchor}` : page.route,
    kind,
    title: markText(titleOf(document, page), terms, wishes),
    ...(context && { context }),
    excerpt: passage && passage.text !== context ? excerptOf(passage, terms, wishes) : [],
  };
}

function titleOf({ kind, id, heading }: SearchDocument, { title }: SearchPage): string {
  return (kind === 'record' ? id : heading) || title;
}

function contextOf({ kind, id, under, passages }: SearchDocument, table: string | undefined): string | undefined {
  if (kind === 'record') return passages[0]?.text;
  return kind === 'assumption' ? id : (table ?? under);
}
