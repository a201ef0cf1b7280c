import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The built site; BUILD_DIR names another folder than build/. */
export const buildDir = resolve(root, process.env.BUILD_DIR ?? 'build');

/** What the scripts keep between runs; safe to delete. */
export const cacheDir = join(root, '.cache');
