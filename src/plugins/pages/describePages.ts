import type { Card, PageSummary, PageWords } from '@gymrats/model';
import type { BuiltMeta } from '../../components/meta/BuiltMeta';
import { metaFile } from '../../site/metaModule';
import { shortlinkTo } from '../../site/permalinks';
import type { CollectedPage } from './collectPages';

/** A picture to draw, by the name of its file below the site. */
export interface CardFile {
  readonly path: string;
  readonly card: Card;
}

/** A page with what it says of itself and the card that stands for it. */
export interface DescribedPage {
  readonly page: CollectedPage;
  readonly meta: BuiltMeta;
  readonly drawing: CardFile;
}

interface Describe {
  readonly summaryOf: (page: PageWords) => PageSummary;
  readonly cardText: (card: Card) => string;
  /** Hash of all that goes into a card, so that its address changes with it. */
  readonly hashOf: (card: Card) => string;
}

/** Records of a vendor share the card of their index: a card each would be as many pictures as all the others together. */
function cardRoute(route: string): string {
  return route.replace(/^(\/reference\/(?:prices|limits)\/).+$/, '$1');
}

/** What each page says of itself. */
export function describePages(pages: readonly CollectedPage[], model: Describe): DescribedPage[] {
  const summaries = new Map(pages.map((page) => [page.route, model.summaryOf(page)]));
  return pages.map((page) => {
    const shown = cardRoute(page.route);
    const { title, description, fields, card: own } = summaries.get(page.route) as PageSummary;
    const card = summaries.get(shown)?.card ?? own;
    const path = `/img/cards/${metaFile(shown)}.${model.hashOf(card)}.png`;
    const shortlink = shortlinkTo(page.route);
    const meta = {
      title,
      description,
      fields,
      image: path,
      imageAlt: model.cardText(card),
      ...(shortlink && { shortlink }),
    };
    return { page, meta, drawing: { path, card } };
  });
}
