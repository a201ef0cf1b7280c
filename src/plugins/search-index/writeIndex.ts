import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_META } from '../../search/indexMeta';

const FOLDER = 'assets/search';

/** Writes the index under a name that its bytes decide. Returns its address below the base path, and its size. */
export function writeIndex(outDir: string, bytes: string): { name: string; kilobytes: number } {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const name = `${FOLDER}/index.${hash}.json`;
  mkdirSync(join(outDir, FOLDER), { recursive: true });
  writeFileSync(join(outDir, name), bytes);
  return { name, kilobytes: Buffer.byteLength(bytes) / 1000 };
}

/** The page's HTML with the address of the index in its head. Throws where there is no head to write to. */
export function nameIndex(html: string, address: string): string {
  const charset = /<meta charset=[^>]*>/i;
  if (!charset.test(html)) throw new Error('A built page declares no character set: nowhere to name the search index.');
  return html.replace(charset, (meta) => `${meta}<meta name=${INDEX_META} content="${address}">`);
}
