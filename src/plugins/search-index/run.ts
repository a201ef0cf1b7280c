import { parentPort, workerData } from 'node:worker_threads';
import type { Given } from '../lib/inWorker';
import { Kept } from '../lib/Kept';
import { buildIndex } from './buildIndex';
import { readPage } from './readPage';
import { toDocuments } from './toDocuments';

/** Pages to be found, and where the index is kept for a build of the same pages. */
export interface ToIndex {
  readonly pages: readonly { readonly route: string; readonly main: string }[];
  readonly cacheDir: string;
}

const { input, code } = workerData as Given<ToIndex>;
const { pages, cacheDir } = input;
const kept = new Kept(cacheDir, code);
const index = kept.of(JSON.stringify(pages), () =>
  buildIndex(toDocuments(pages.map(({ route, main }) => ({ route, ...readPage(main) })))),
);
kept.forgetOthers();
parentPort?.postMessage(index);
