import { join } from 'node:path';
import { mainOf } from '../../../site/markdown/mainOf';
import type { Page } from '../steps/types';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address below the base path, with slashes at both ends. */
  readonly route: string;
  /** Its full address. */
  readonly address: string;
  readonly folder: string;
  /** Its `<main>` as HTML. */
  readonly main: string;
  /** Title and description of its head. */
  readonly title: string;
  readonly description: string;
}

/** Where the site is, on disk and on the web. */
export interface SitePlace {
  readonly outDir: string;
  /** Its full address, with a slash at the end. */
  readonly address: string;
  readonly base: string;
}

/** Every page that has an address of its own, in the order of the addresses; not the page for addresses that do not exist. */
export function builtPages(pages: readonly Page[], place: SitePlace, routes: readonly string[]): BuiltPage[] {
  const byFile = new Map(pages.map(({ file, html }) => [file, html]));
  return [...new Set(routes)].sort().flatMap((path) => {
    const route = `/${path.slice(place.base.length)}`.replace(/^\/+/, '/');
    const html = byFile.get(`${route.slice(1)}index.html`);
    if (!route.endsWith('/') || html === undefined) return [];
    const folder = join(place.outDir, route);
    return [{ route, address: place.address + route.slice(1), folder, main: mainOf(html), ...headOf(html) }];
  });
}

function headOf(html: string): { title: string; description: string } {
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const meta = /<meta[^>]*name="?description"?[^>]*>/.exec(html)?.[0] ?? '';
  const description = /content="([^"]*)"/.exec(meta)?.[1] ?? '';
  return { title: plain(title), description: plain(description) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
