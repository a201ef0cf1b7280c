import { ModelError } from '../../errors';

/** Beginnings of files that are no text, and what to do with them. */
const BINARY: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF; copy its lines as text, or export CSV'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or a spreadsheet; unpack it, or save the sheet as CSV'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet; export CSV'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed with zstd; decompress it'],
  [[0x42, 0x5a, 0x68], 'compressed with bzip2; decompress it'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel file; save the sheet as CSV'],
  [[0x89, 0x50, 0x4e, 0x47], 'an image'],
  [[0xff, 0xd8, 0xff], 'an image'],
];
const GZIP = [0x1f, 0x8b] as const;

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, index) => bytes[index] === byte);
}

/** The encoding that a byte order mark names; UTF-16 also where every second byte is zero. */
function encodingOf(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  const few = bytes.subarray(0, 64);
  const zeros = few.filter((byte) => byte === 0).length;
  if (zeros === 0) return 'utf-8';
  const even = few.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (even === zeros && zeros >= few.length / 4) return 'utf-16le';
  throw new ModelError('encoding', 'line 1, column 1: not text: it has zero bytes');
}

async function* unzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    throw new ModelError('gzip', 'compressed with gzip, which this browser does not decompress; decompress it first');
  }
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const written = (async () => {
    for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  })();
  // Both ends fail on a broken file; the failure is reported once, by the reading end.
  written.catch(() => reader.cancel().catch(() => undefined));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } catch {
    throw new ModelError('gzip', 'the gzip data is broken or ends too early');
  }
}

async function* chained(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const { done, value } = await rest.next();
    if (done) return;
    yield value;
  }
}

/**
 * Text of the bytes of a file, piece by piece: UTF-8, UTF-16 with a byte order mark, either also as gzip. Bytes that are not UTF-8 become
 * U+FFFD. Throws a `ModelError` for a PDF, an archive, a spreadsheet, an image and data that is no text.
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const source = chunks[Symbol.asyncIterator]();
  let { done, value: head } = await source.next();
  while (!done && head.length < 4) {
    const next = await source.next();
    if (next.done) break;
    const joined = new Uint8Array(head.length + next.value.length);
    joined.set(head);
    joined.set(next.value, head.length);
    head = joined;
    done = next.done;
  }
  if (done || head === undefined || head.length === 0) return;
  if (begins(head, GZIP)) {
    yield* textOf(unzipped(chained(head, source)));
    return;
  }
  const binary = BINARY.find(([bytes]) => begins(head, bytes));
  if (binary !== undefined) throw new ModelError('encoding', `line 1, column 1: ${binary[1]}`);
  const decoder = new TextDecoder(encodingOf(head));
  for await (const chunk of chained(head, source)) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.includes('\u0000')) throw new ModelError('encoding', 'not text: it has zero bytes');
    yield text;
  }
  yield decoder.decode();
}
