import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '@gymrats/model';

const LIBRARIES = ['satori', '@resvg/resvg-js', '@fontsource/inter'];

/** Everything but its content that a card's pixels depend on: design, colours, font and the libraries that draw. */
function designOf(siteDir: string): string {
  const folder = join(siteDir, 'src/plugins/pages/cards');
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const texts = [...files, join(siteDir, 'src/css/tokens.css')].map((file) => readFileSync(file, 'utf8'));
  const versions = LIBRARIES.map(
    (name) => JSON.parse(readFileSync(join(siteDir, 'node_modules', name, 'package.json'), 'utf8')).version,
  );
  return [...texts, ...versions].join('\n');
}

/** A function from a card to a short hash of all that its pixels depend on. */
export function cardHasher(siteDir: string): (card: Card) => string {
  const design = designOf(siteDir);
  return (card) => createHash('sha256').update(design).update(JSON.stringify(card)).digest('hex').slice(0, 10);
}
