import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../../scripts/lib/listen.mjs';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { createSiteServer } from '../../scripts/lib/siteServer.mjs';

/** A built site being served. */
export interface ServedSite {
  readonly origin: string;
  /** Paths of all pages of the site's own sitemap, base path taken off, in its order. */
  readonly routes: readonly string[];
  close(): Promise<void>;
}

/** The pages that the built sitemap lists. */
export function sitemapRoutes(): string[] {
  const sitemap = readFileSync(join(buildDir, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}

/**
 * Serves build/ on a free port.
 * @param compressed whether files are sent compressed, as a host does: for measurements over a slow network
 */
export async function serveSite({ compressed = false } = {}): Promise<ServedSite> {
  const server = createSiteServer({ folder: buildDir, base: process.env.BASE_URL ?? '/', compressed });
  const port = await listen(server, 0);
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://localhost:${port}`, routes: sitemapRoutes(), close };
}
