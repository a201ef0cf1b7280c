import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FiledRecord } from '../../components/reference/filed';
import type { RecordKind } from '../../components/reference/types';

/** A vendor's file of prices or limits. */
export interface FiledBook {
  readonly kind: RecordKind;
  readonly vendor: string;
  readonly name?: string;
  readonly region?: string;
  readonly lookedUp: string;
  readonly records: readonly FiledRecord[];
  readonly missing: readonly string[];
  readonly changes: readonly { readonly date: string; readonly what: string }[];
}

async function bookFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json') && name !== 'schema.json').sort();
}

async function readBook(folder: string, name: string, kind: RecordKind): Promise<FiledBook> {
  const filed = JSON.parse(await readFile(join(folder, name), 'utf8'));
  return {
    ...filed,
    kind,
    vendor: filed.vendor ?? basename(name, '.json'),
    records: filed[kind] ?? [],
    missing: filed.missing ?? [],
    changes: filed.changes ?? [],
  };
}

/** All price and limit books under `modelDir`, in the order of their file names. */
export async function readBooks(modelDir: string): Promise<FiledBook[]> {
  const kinds: readonly RecordKind[] = ['prices', 'limits'];
  const perKind = kinds.map(async (kind) => {
    const folder = join(modelDir, kind);
    const names = await bookFiles(folder);
    const books = await Promise.all(names.map((name) => readBook(folder, name, kind)));
    return books.filter((book) => book.records.length > 0);
  });
  return (await Promise.all(perKind)).flat();
}
