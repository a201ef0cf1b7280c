import type { Element } from 'hast';
import type { Page } from './pages.mjs';

const isPromised = ({ tagName, properties: { id } }: Element): boolean =>
  /^h[1-6]$/.test(tagName) ||
  (tagName === 'figure' && !String(id).startsWith('diagram-deployment-')) ||
  /^(table|service)-/.test(String(id));

/**
 * The public addresses of the pages: routes, short links included, and the anchors of headings, tables, figures and services, each
 * `ROUTE ANCHOR ANCHOR …`. Rows are left out: they come and go with what the model recommends, and the anchor of each record is
 * held by the test of the search index.
 */
export function addressesOf(pages: readonly Page[]): string[] {
  return pages.map(({ route, elements }) => {
    const anchors = elements.filter((element) => element.properties.id && isPromised(element));
    return [route, ...new Set(anchors.map(({ properties }) => String(properties.id)).sort())].join(' ');
  });
}
