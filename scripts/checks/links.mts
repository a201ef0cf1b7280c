import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../../model/index';
import type { Problem } from '../../src/remark/problems';
import { lineOf, type Node, nodesOf } from '../../src/remark/tree';
import { permalinkHref, permalinks } from '../../src/site/permalinks';
import { siteTiers, tierPageHref } from '../../src/site/tiers';
import { root } from '../lib/paths.mjs';

const elsewhere = /^(?:[a-z][a-z+.-]*:|\/|#)/i;

/** Links of a page to files that are not there. */
export function brokenFileLinksIn(tree: Node, page: string): Problem[] {
  const folder = dirname(page);
  return [...nodesOf(tree)].flatMap((node) => {
    const { type, url = '' } = node as Node & { url?: string };
    if (!['link', 'image', 'definition'].includes(type) || elsewhere.test(url)) return [];
    const target = resolve(folder, decodeURI(url.replace(/[?#].*$/s, '')));
    if (existsSync(target)) return [];
    return [
      {
        line: lineOf(node),
        what: `the link ${url} leads to no file: ${relative(process.cwd(), target)} is not there.`,
        cure: `Paths start at the page, ${relative(process.cwd(), page)}.`,
      },
    ];
  });
}

/** Pages that the site makes itself: routes without the slash at the end. */
const made = /^\/(?:explore|import|compare|reference\/(?:prices|limits)(?:\/[\w-]+)?)?$/;
/** Anchors that components write, not texts. */
const madeAnchors = /^(?:assumption|table|chart|service)-/;

/** The routes of the texts below docs/ and of what the site makes from lists, without the slash at the end. */
function writtenRoutes(): Set<string> {
  const docs = join(root, 'docs');
  const texts = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => /\.mdx?$/.test(name));
  const routes = texts.map((name) => {
    const slug = /^slug:\s*(\S+)$/m.exec(readFileSync(join(docs, name), 'utf8'))?.[1];
    return slug ?? `/${name.replaceAll('\\', '/').replace(/\.mdx?$/, '')}`;
  });
  const listed = [...permalinks.map(({ word }) => permalinkHref(word)), ...siteTiers.map(tierPageHref)];
  return new Set([...routes, ...listed].map((route) => route.replace(/\/$/, '')));
}

let routes: Set<string> | undefined;

/** Links of a page to addresses of the site that no page has, and to anchors that a text does not have. */
export function brokenSiteLinksIn(tree: Node, page: string): Problem[] {
  routes ??= writtenRoutes();
  const known = routes;
  return [...nodesOf(tree)].flatMap((node) => {
    const { type, url = '' } = node as Node & { url?: string };
    if (!['link', 'definition'].includes(type)) return [];
    const [place = '', anchor = ''] = url.split('#');
    if (place.startsWith('/')) {
      const route = place.replace(/\?.*$/, '').replace(/\/$/, '');
      const isFile = existsSync(join(root, 'static', route)) || /\.\w+$/.test(route);
      if (isFile || made.test(route) || known.has(route)) return [];
      return [
        {
          line: lineOf(node),
          what: `the link ${url} leads to no page.`,
          cure: `Link the file of the page, such as security.mdx. Nearest addresses: ${nearest(route, [...known]).join(', ')}.`,
        },
      ];
    }
    if (anchor === '' || madeAnchors.test(anchor) || /^[a-z][a-z+.-]*:/i.test(place)) return [];
    const target = place === '' ? page : resolve(dirname(page), place);
    if (!/\.mdx$/.test(target) || !existsSync(target)) return [];
    const text = readFileSync(target, 'utf8');
    if (text.includes(`{/* #${anchor} */}`) || text.includes(`id="${anchor}"`)) return [];
    return [
      {
        line: lineOf(node),
        what: `the link ${url} names no heading of ${relative(process.cwd(), target)}.`,
        cure: `Copy the id of the heading: ## Totals {/* #totals */} is #totals.${nearestIds(anchor, text)}`,
      },
    ];
  });
}

function nearestIds(id: string, text: string): string {
  const ids = [...text.matchAll(/\{\/\* #([\w.-]+) \*\/\}/g)].map(([, one = '']) => one);
  return ids.length > 0
    ? ` Nearest: ${nearest(id, ids)
        .map((one) => `#${one}`)
        .join(', ')}.`
    : '';
}

const anchored = /\]\((?<file>[^)\s#]*)#(?<id>[\w.-]+)\)/g;

/** In plain Markdown, whose anchors are its headings: links to a heading that is not there. */
export function brokenHeadingLinksIn(text: string, page: string): Problem[] {
  return text.split('\n').flatMap((line, at) =>
    [...line.matchAll(anchored)].flatMap(({ groups }) => {
      const { file = '', id = '' } = groups ?? {};
      const target = resolve(dirname(page), file);
      if (elsewhere.test(file) || (file !== '' && !(file.endsWith('.md') && existsSync(target)))) return [];
      const own = file === '' ? text : readFileSync(target, 'utf8');
      if (slugsOf(own).includes(id)) return [];
      return [
        {
          line: at + 1,
          what: `the anchor #${id} names no heading${file && ` of ${file}`}.`,
          cure: 'Copy the id of the heading.',
        },
      ];
    }),
  );
}

function slugsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (?<title>.*?)(?: \{\/\* #(?<id>[\w-]+) \*\/\})?$/gm)].map(
    ({ groups }) =>
      groups?.id ??
      (groups?.title ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
  );
}
