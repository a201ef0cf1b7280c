import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CardFile } from '../describePages';
import { createPainter } from './createPainter';

interface Places {
  readonly siteDir: string;
  readonly outDir: string;
  /** Holds the cards of the last build, under the same names. */
  readonly cacheDir: string;
}

/**
 * Draws the cards that are not in the cache and puts all of them into the site. The cache forgets what is no longer asked for. With
 * DOCUSAURUS_NO_PERSISTENT_CACHE every card is drawn.
 */
export async function writeCards(cards: readonly CardFile[], { siteDir, outDir, cacheDir }: Places): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const kept = (path: string) => join(cacheDir, basename(path));
  const anew = Boolean(process.env.DOCUSAURUS_NO_PERSISTENT_CACHE);
  const missing = cards.filter(({ path }) => anew || !existsSync(kept(path)));
  if (missing.length > 0) {
    const paint = await createPainter(siteDir);
    await Promise.all(missing.map(async ({ path, card }) => writeFileSync(kept(path), await paint(card))));
  }
  const wanted = new Set(cards.map(({ path }) => basename(path)));
  for (const name of readdirSync(cacheDir)) if (!wanted.has(name)) rmSync(join(cacheDir, name));
  for (const { path } of cards) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    copyFileSync(kept(path), join(outDir, path));
  }
}
