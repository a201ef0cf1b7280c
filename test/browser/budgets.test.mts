import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { buildDir, root } from '../../scripts/lib/paths.mjs';
import { leanBook } from '../../src/plugins/lean-records/leanBook.cjs';
import { nameableAt } from '../../src/plugins/lean-records/nameable.js';
import { isRepresentative } from './representative.mjs';
import { type ServedSite, serveSite, sitemapRoutes } from './site.mjs';
import { openBrowser, openContext, phone } from './visit.mjs';
import { brotliBytes, weigh } from './weigh.mjs';

/** Bytes, brotli. */
const BUDGET = {
  jsBefore: 10_000,
  cssBefore: 16_000,
  jsAlive: 200_000,
  /** Charts come on top where they are seen. */
  jsSeen: 212_000,
  prices: 30_000,
  diagram: 10_000,
  card: 100_000,
};
const MOST_SHIFT = 0.01;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function recordFiles(folder: string): string[] {
  const names = readdirSync(join(root, 'model', folder)).filter((name) => /^(?!schema|units)[\w-]+\.json$/.test(name));
  return names.map((name) => `${folder}/${name}`);
}

function filesIn(folder: string, ending: string): string[] {
  const path = join(buildDir, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => extname(name) === ending).map((name) => join(path, name));
}

describe('what a page weighs', { concurrency: 2 }, () => {
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
    context = await openContext(browser, phone);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const route of sitemapRoutes().filter(isRepresentative)) {
    it(`${route} is within its budgets and does not move`, async (test) => {
      const first = await weigh(context, site.origin + route);
      // A busy machine paints a page while the rest of it is still arriving: the quieter of two loads counts.
      const second = first.shift <= MOST_SHIFT ? first : await weigh(context, site.origin + route);
      const { html, cssBefore, jsBefore, jsAlive, jsSeen, shift } = second;
      test.diagnostic(
        `${route}: HTML ${kB(html)}, before: CSS ${kB(cssBefore)} JS ${kB(jsBefore)}, alive: JS ${kB(jsAlive)}, seen: JS ${kB(jsSeen)}, shift ${shift.toFixed(4)}`,
      );
      assert.ok(jsBefore <= BUDGET.jsBefore, `JavaScript before interaction: ${kB(jsBefore)}`);
      assert.ok(cssBefore <= BUDGET.cssBefore, `CSS before interaction: ${kB(cssBefore)}`);
      assert.ok(jsAlive > 0 && jsAlive <= BUDGET.jsAlive, `JavaScript of the page alive: ${kB(jsAlive)}`);
      assert.ok(jsSeen <= BUDGET.jsSeen, `JavaScript of the page seen to its end: ${kB(jsSeen)}`);
      assert.ok(shift <= MOST_SHIFT, `layout shift: ${shift}`);
    });
  }

  it('the records of prices, limits and assumptions, as pages carry them', (test) => {
    const isNamed = nameableAt(root);
    const books = ['prices', 'limits'].flatMap((folder) => recordFiles(folder));
    const records = [...books, 'workload/assumptions.json', 'workload/app.json'].map((file) =>
      leanBook(JSON.parse(readFileSync(join(root, 'model', file), 'utf8')), isNamed),
    );
    const bytes = brotliBytes(Buffer.from(JSON.stringify(records)));
    test.diagnostic(`records ${kB(bytes)}`);
    assert.ok(bytes <= BUDGET.prices, kB(bytes));
  });

  it('no diagram and no card is too large', (test) => {
    const diagrams = filesIn('img/diagrams', '.svg').map((file) => brotliBytes(readFileSync(file)));
    const cards = ['.png', '.jpg', '.webp']
      .flatMap((ending) => filesIn('', ending))
      .map((file) => readFileSync(file).length);
    assert.ok(diagrams.length > 0, 'there are diagrams');
    const largest = { diagram: Math.max(...diagrams), card: Math.max(0, ...cards) };
    test.diagnostic(
      `largest of ${diagrams.length} diagrams ${kB(largest.diagram)}, of ${cards.length} pictures ${kB(largest.card)}`,
    );
    assert.ok(largest.diagram <= BUDGET.diagram);
    assert.ok(largest.card <= BUDGET.card);
  });
});
