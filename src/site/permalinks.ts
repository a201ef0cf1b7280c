import { type ListedPage, referenceList, sectionList } from './pageList';

/** A short address for chats: `/s/WORD/` leads to `target`. Both are promises. */
export interface Permalink {
  readonly word: string;
  readonly target: string;
}

const below = (folder: string, list: readonly ListedPage[]): Permalink[] =>
  list.map(({ slug, word }) => ({ word, target: `/${folder}/${slug}/` }));

/** One readable word per section and reference page. */
export const permalinks: readonly Permalink[] = [
  ...below('infrastructure', sectionList),
  ...below('reference', referenceList),
  { word: 'prices', target: '/reference/prices/' },
  { word: 'limits', target: '/reference/limits/' },
];

/** The address of a short link. */
export function permalinkHref(word: string): string {
  return `/s/${word}/`;
}

/** The short address of a page, where it has one. */
export function shortlinkTo(route: string): string | undefined {
  const found = permalinks.find(({ target }) => target === route);
  return found && permalinkHref(found.word);
}
