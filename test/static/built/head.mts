import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir } from '../../../scripts/lib/paths.mjs';
import { type Page, pageFrom, wordsOf } from './pages.mjs';

/** What a chat or a search engine reads of a page. */
export interface Head {
  readonly route: string;
  readonly title: string;
  /** Every value of a `<meta>`, by its name or property: more than one is a problem. */
  readonly meta: (name: string) => string;
  readonly link: (rel: string) => string | undefined;
}

function contents(page: Page, name: string): string[] {
  return page.elements
    .filter(
      ({ tagName, properties }) => tagName === 'meta' && (properties.name === name || properties.property === name),
    )
    .map(({ properties }) => String(properties.content));
}

/** The head of the built page at an address below the base path. */
export function headOf(route: string): Head {
  const html = readFileSync(join(buildDir, route, 'index.html'), 'utf8');
  const page = pageFrom(route, html.slice(0, html.indexOf('</head>')));
  return {
    route,
    title: wordsOf(page.elements.find(({ tagName }) => tagName === 'title')),
    meta: (name) => {
      const [first, ...more] = contents(page, name);
      if (first === undefined || more.length > 0)
        throw new Error(`${route} has ${more.length + (first === undefined ? 0 : 1)} of ${name}`);
      return first;
    },
    link: (rel) => {
      const found = page.elements.filter(
        ({ tagName, properties }) => tagName === 'link' && ([] as unknown[]).concat(properties.rel).includes(rel),
      );
      if (found.length > 1) throw new Error(`${route} has ${found.length} links ${rel}`);
      return found[0] && String(found[0].properties.href);
    },
  };
}
