import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { INDEX_FILE } from '../../src/search/entry';
import { search } from '../../src/search/search';
import { readIndex } from '../../src/search/searchIndex';

/** Aims: milliseconds from the fetched file to the first result, and for each further key; kB of download. */
const AIM = { first: 300, next: 50, kilobytes: 300 };
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
const FILE = `build/${INDEX_FILE}`;

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
  const file = readFileSync(FILE, 'utf8');
  const served = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length / 1000;
  show('Search index, raw', Buffer.byteLength(file) / 1000, 'kB', 2200);
  show('Search index, brotli at its best', brotliCompressSync(file).length / 1000, 'kB', AIM.kilobytes);
  show('Search index, brotli as served', served, 'kB', AIM.kilobytes * 1.2);
  const firsts = Array.from({ length: RUNS }, () => elapsed(() => search(readIndex(file), 'egress')));
  show('From the file to the first result', median(firsts), 'ms', AIM.first);
  const index = readIndex(file);
  const nexts = keystrokes().map((query) => elapsed(() => search(index, query)));
  show('Each key after it, median', median(nexts), 'ms', AIM.next);
  show('Each key after it, slowest', Math.max(...nexts), 'ms', AIM.next);
}
