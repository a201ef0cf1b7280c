import { relative } from 'node:path';
import { findSiteFile } from '../../../scripts/lib/siteFiles.mjs';
import type { Page } from './pages.mjs';

/** Finds the file behind an address: its path in the site, or undefined. */
export type FindFile = (address: string) => string | undefined;

/** Files of a built site by address. An address that would only redirect is not found: links say where they go. */
export function filesOf(build: string, base: string): FindFile {
  return (address) => {
    const found = findSiteFile(build, base, address);
    return found && 'file' in found ? relative(build, found.file) : undefined;
  };
}

/** Links and sources inside the site that lead to no file or to no anchor, a line for each. */
export function brokenLinks(pages: readonly Page[], find: FindFile, base = '/'): string[] {
  const byFile = new Map(pages.map((page) => [`${page.route.slice(1)}index.html`, page]));
  return pages.flatMap((page) => {
    const here = `http://site${base}${page.route.slice(1)}`;
    const targets = new Set(
      page.elements.flatMap(({ properties: { href, src } }) => [href, src].filter((to) => typeof to === 'string')),
    );
    return [...targets].flatMap((target) => {
      const url = new URL(target, here);
      if (url.origin !== 'http://site') return [];
      const file = find(url.pathname);
      if (file === undefined) return [`${page.route} links ${target}: no such file`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor === '' || byFile.get(file)?.ids.includes(anchor)) return [];
      return [`${page.route} links ${target}: no such anchor`];
    });
  });
}

/** Anchors that stand twice on a page, so that a link to them is a guess. */
export function repeatedIds(pages: readonly Page[]): string[] {
  return pages.flatMap(({ route, ids }) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${route}#${id} stands twice`),
  );
}
