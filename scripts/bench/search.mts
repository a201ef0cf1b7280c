import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadEngine } from '../../src/search/engine';
import { resultsFor } from '../../src/search/results';
import type { IndexFile } from '../../src/search/types';

/** Aims: milliseconds from the fetched file to the first result, and for each further key; kB of download. */
const AIM = { first: 300, next: 50, kilobytes: 250 };
const QUERIES = [
  '62.81',
  '$342',
  '250 GB',
  'supabase.egress.uncached',
  'egress',
  '10k',
  'rds',
  'PITR',
  'R2',
  'spend cap',
];
const RUNS = 5;
const FOLDER = 'build/assets/search';

const elapsed = (run: () => void): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function show(label: string, value: number, unit: string, aim: number): void {
  console.log(
    `${label.padEnd(52)}${value.toFixed(1).padStart(9)} ${unit}   ${(value / aim).toFixed(2)} of the aim of ${aim} ${unit}`,
  );
}

/** Each beginning of each query, as a reader types it. */
function keystrokes(): string[] {
  return QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
}

/** Weight of the built search index, time to the first result and to the next ones, without network. Needs a built site. */
export function benchSearch(): void {
  const name = readdirSync(FOLDER).find((file) => file.endsWith('.json'));
  if (name === undefined) throw new Error(`${FOLDER} has no index: run \`npm run build\` first.`);
  const bytes = readFileSync(join(FOLDER, name), 'utf8');
  const served = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length / 1000;
  show('Search index, raw', Buffer.byteLength(bytes) / 1000, 'kB', 2000);
  show('Search index, brotli at its best', brotliCompressSync(bytes).length / 1000, 'kB', AIM.kilobytes);
  show('Search index, brotli as served', served, 'kB', AIM.kilobytes * 1.2);
  const firsts = Array.from({ length: RUNS }, () =>
    elapsed(() => resultsFor(loadEngine(JSON.parse(bytes) as IndexFile), 'egress')),
  );
  show('From the file to the first result', median(firsts), 'ms', AIM.first);
  const engine = loadEngine(JSON.parse(bytes) as IndexFile);
  const nexts = keystrokes().map((query) => elapsed(() => resultsFor(engine, query)));
  show('Each key after it, median', median(nexts), 'ms', AIM.next);
  show('Each key after it, slowest', Math.max(...nexts), 'ms', AIM.next);
}
