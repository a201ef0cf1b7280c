import { createEngine } from '../../search/engine';
import type { IndexFile, SearchFile } from '../../search/types';

/** The file for browsers: the documents and an index of them. The same documents give the same bytes. */
export function buildIndex(file: SearchFile): string {
  const { index } = createEngine(file);
  return JSON.stringify({ ...file, index: index.toJSON() } satisfies IndexFile);
}
