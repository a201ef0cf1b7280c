import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { assumptions, limits, prices } from '@gymrats/model';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { loadEngine } from '../../src/search/engine';
import { resultsFor } from '../../src/search/results';
import type { IndexFile } from '../../src/search/types';
import { builtPages } from './built/pages.mjs';

const folder = join(buildDir, 'assets/search');
const names = readdirSync(folder);
const bytes = readFileSync(join(folder, names[0] ?? ''));
const file = JSON.parse(bytes.toString('utf8')) as IndexFile;
/** Every page but those that only lead on. */
const pages = builtPages(buildDir).filter(({ route }) => !route.startsWith('/s/'));
const heaviest = 260_000;

describe('the search index of the built site', () => {
  it('is one file, named by its bytes, and named by every page', () => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    assert.deepEqual(names, [`index.${hash}.json`]);
    const address = `${process.env.BASE_URL ?? '/'}assets/search/index.${hash}.json`;
    const named = ({ elements }: (typeof pages)[number]) =>
      elements
        .filter(({ properties }) => properties.name === 'search-index')
        .map(({ properties }) => properties.content);
    for (const page of pages) assert.deepEqual(named(page), [address], page.route);
  });

  it('is light enough to fetch when search is opened', () => {
    const weight = brotliCompressSync(bytes).length;
    assert.ok(weight < heaviest, `${weight} bytes as brotli`);
  });

  it('leads to places that exist, on every page there is', () => {
    const ids = new Map(pages.map(({ route, ids: own }) => [route, new Set(own)]));
    assert.deepEqual(
      pages.map(({ route }) => route).filter((route) => !file.pages.some((page) => page.route === route)),
      [],
    );
    const lost = file.documents.flatMap(({ page, anchor, passages }) => {
      const route = file.pages[page]?.route ?? '';
      const anchors = [anchor, ...passages.map((passage) => passage.anchor ?? '')].filter((id) => id !== '');
      return anchors.filter((id) => !ids.get(route)?.has(id)).map((id) => `${route}#${id}`);
    });
    assert.deepEqual(lost, []);
  });

  it('has every price, every limit and every assumption by its id', () => {
    const known = new Set(file.documents.map(({ id }) => id));
    const asked = [...prices, ...limits, ...assumptions].map(({ id }) => id);
    assert.ok(asked.length > 1000);
    assert.deepEqual(
      asked.filter((id) => !known.has(id)),
      [],
    );
  });

  it('puts the record first that has just the id that was typed, for each of them', () => {
    const engine = loadEngine(file);
    const wrong = file.documents
      .filter(({ kind }, at) => kind === 'record' && at % 25 === 0)
      .filter(({ id, anchor }) => !resultsFor(engine, id ?? '').groups[0]?.items[0]?.href.endsWith(`#${anchor}`));
    assert.deepEqual(wrong, []);
  });

  it('has the words of the pages and nothing of their menus and controls', () => {
    assert.ok(file.documents.length > 1500);
    const text = JSON.stringify(file.documents);
    for (const alien of ['Direct link to', 'Skip to main content', 'Diagram as text', 'flowchart LR', 'Check today']) {
      assert.equal(text.includes(alien), false, alien);
    }
  });
});
