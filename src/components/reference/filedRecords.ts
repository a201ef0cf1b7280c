import siteConfig from '@generated/docusaurus.config';
import type { RecordValue, Source, Sources } from '@gymrats/model';
import type { FiledRecord } from './filed';

type Named = Pick<RecordValue, 'kind' | 'id'>;

const books = new Map<string, Promise<ReadonlyMap<string, FiledRecord>>>();

/** A book of records as filed, fetched once: pages ship records without sources and notes. */
function bookAt(address: string, list: string): Promise<ReadonlyMap<string, FiledRecord>> {
  const known = books.get(address);
  if (known) return known;
  const book = fetch(address)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Readonly<Record<string, unknown>>>) : {}))
    .then(
      (filed: Readonly<Record<string, unknown>>) =>
        new Map(((filed[list] ?? []) as FiledRecord[]).map((record) => [record.id, record])),
    );
  books.set(address, book);
  book.catch(() => books.delete(address));
  return book;
}

/** A price or limit as filed, with its sources and its note. Undefined where it cannot be had. */
export async function filedRecord({ kind, id }: Named): Promise<FiledRecord | undefined> {
  const list = `${kind}s`;
  const address = `${siteConfig.baseUrl}data/${list}/${id.split('.')[0]}.json`;
  return bookAt(address, list).then(
    (book) => book.get(id),
    () => undefined,
  );
}

/** Where records were read, by id; without those whose book cannot be had. */
export async function sourcesOf(records: readonly Named[]): Promise<Sources> {
  const found = await Promise.all(records.map(filedRecord));
  return new Map(found.flatMap((record) => (record?.source ? [[record.id, record.source as Source] as const] : [])));
}
