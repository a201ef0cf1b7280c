import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The built site. */
export const buildDir = join(root, 'build');

/** What the scripts keep between runs; safe to delete. */
export const cacheDir = join(root, '.cache');
