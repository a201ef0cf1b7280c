import {
  FileImport,
  type ImportedFile,
  type ReportTerms,
  reportOf,
  savedProfile,
  textOf,
  writeProfile,
} from '@gymrats/model';
import type { FromWorker, ToWorker } from './messages';

/** Progress is reported at most this often, in milliseconds. */
const EVERY = 100;

/** The part of a worker's scope that is used here; the library of the page's types has no worker. */
interface Scope {
  readonly postMessage: (message: FromWorker) => void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}
const scope = globalThis as unknown as Scope;

let files: readonly ImportedFile[] = [];

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let bytes = 0;
  let reportedAt = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.length;
    const now = performance.now();
    if (now - reportedAt > EVERY) {
      reportedAt = now;
      scope.postMessage({ type: 'progress', name: file.name, bytes, size: file.size });
    }
    yield value;
  }
}

async function readOne(file: File): Promise<ImportedFile> {
  const reading = new FileImport(file.name);
  for await (const text of textOf(bytesOf(file))) reading.push(text);
  return reading.finish();
}

/** The message of a failure: ours as it is; a failure of the program by its own words. */
function messageOf(name: string, error: unknown): string {
  const { message } = error as Error;
  return message.startsWith(name) ? message : `${name}: ${message}`;
}

function answer(terms: ReportTerms, problems: readonly string[]): void {
  const { report, profile, markdown } = reportOf(files, terms);
  const result = { report, markdown: markdown(), profile: writeProfile(savedProfile(profile)) };
  scope.postMessage({ type: 'result', result, problems });
}

async function read(chosen: readonly File[], terms: ReportTerms): Promise<void> {
  const found: ImportedFile[] = [];
  const problems: string[] = [];
  for (const file of chosen) {
    scope.postMessage({ type: 'progress', name: file.name, bytes: 0, size: file.size });
    try {
      found.push(await readOne(file));
    } catch (error) {
      problems.push(messageOf(file.name, error));
    }
  }
  files = found;
  if (found.length === 0) scope.postMessage({ type: 'failed', problems });
  else answer(terms, problems);
}

scope.onmessage = ({ data }) => {
  const done =
    data.type === 'read' ? read(data.files, data.terms) : Promise.resolve().then(() => answer(data.terms, []));
  done.catch((error: unknown) => scope.postMessage({ type: 'failed', problems: [messageOf('import', error)] }));
};
scope.postMessage({ type: 'ready' });
