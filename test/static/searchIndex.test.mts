import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { assumptions, limits, prices } from '@gymrats/model';
import { describe, it } from 'vitest';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { INDEX_FILE, type SearchEntry } from '../../src/search/entry';
import { search } from '../../src/search/search';
import { readIndex } from '../../src/search/searchIndex';
import { queries } from '../unit/search/queries';
import { builtPages } from './built/pages.mjs';

const file = readFileSync(join(buildDir, INDEX_FILE), 'utf8');
const index = readIndex(file);
const { storedFields } = JSON.parse(file) as { readonly storedFields: Readonly<Record<string, SearchEntry>> };
const entries = Object.values(storedFields);
/** Every page but those that only lead on. */
const pages = builtPages(buildDir).filter(({ route }) => !route.startsWith('/s/'));
/** Bytes, brotli, of about 130 pages with every price, limit, assumption and table row. */
const heaviest = 480_000;
const hrefs = (query: string) => search(index, query).results.map(({ href }) => href);

describe('the search index of the built site', () => {
  it('is light enough to fetch when search is opened', () => {
    const weight = brotliCompressSync(file).length;
    assert.ok(weight < heaviest, `${weight} bytes as brotli`);
  });

  it('leads to places that exist, on every page there is', () => {
    const ids = new Map(pages.map(({ route, ids: own }) => [route, new Set(own)]));
    const found = new Set(entries.map(({ route }) => route));
    assert.deepEqual(
      pages.map(({ route }) => route).filter((route) => !found.has(route)),
      [],
    );
    const lost = entries.filter(({ route, anchor }) => anchor !== '' && !ids.get(route)?.has(anchor));
    assert.deepEqual(
      lost.map(({ route, anchor }) => `${route}#${anchor}`),
      [],
    );
  });

  it('puts the record first that has just the id that was typed, for every tenth price, limit and assumption', () => {
    const records = [...prices, ...limits, ...assumptions].map(({ id }) => id);
    assert.ok(records.length > 1000);
    const some = records.filter((_id, at) => at % 10 === 0);
    const known = new Map(entries.map(({ route, anchor, record }) => [record, `${route}#${anchor}`]));
    assert.deepEqual(
      records.filter((id) => !known.has(id)),
      [],
    );
    assert.deepEqual(
      some.filter((id) => hrefs(id)[0] !== known.get(id)),
      [],
    );
  });

  for (const { query, places } of queries) {
    it(`answers "${query}" in its first three results`, () => {
      const first = hrefs(query).slice(0, 3);
      assert.ok(
        first.some((href) => places.includes(href)),
        `found ${first.join(', ')}`,
      );
    });
  }
});
