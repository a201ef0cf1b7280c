import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainOf } from '../../site/markdown/mainOf';

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

/** Every page that has an address of its own, in the order of the addresses; not the page for addresses that do not exist. */
export function builtPages(outDir: string, site: string, base: string, routes: readonly string[]): BuiltPage[] {
  return [...new Set(routes)].sort().flatMap((path) => {
    const route = `/${path.slice(base.length)}`.replace(/^\/+/, '/');
    const folder = join(outDir, route);
    const file = join(folder, 'index.html');
    if (!route.endsWith('/') || !existsSync(file)) return [];
    const html = readFileSync(file, 'utf8');
    return [{ route, address: site + route.slice(1), folder, main: mainOf(html), ...headOf(html) }];
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
