import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CardFile } from '../describePages';
import { createPainter } from './createPainter';

interface Places {
  readonly siteDir: string;
  readonly outDir: string;
}

/** Draws the cards into the built site. */
export async function writeCards(cards: readonly CardFile[], { siteDir, outDir }: Places): Promise<void> {
  const paint = await createPainter(siteDir);
  await Promise.all(
    cards.map(async ({ path, card }) => {
      const png = await paint(card);
      mkdirSync(dirname(join(outDir, path)), { recursive: true });
      writeFileSync(join(outDir, path), png);
    }),
  );
}
