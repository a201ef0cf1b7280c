import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { sitemapRoutes } from './site.mjs';

/** Pages whose HTML as built has a diagram's figure. */
export function diagramRoutes(): string[] {
  const base = process.env.BASE_URL ?? '/';
  const hasDiagram = (route: string) =>
    /<figure class="?diagram[" >]/.test(readFileSync(join(buildDir, route.slice(base.length), 'index.html'), 'utf8'));
  return sitemapRoutes().filter(hasDiagram);
}
