import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { z } from 'zod';
import { buildDir, root } from '../../scripts/lib/paths.mjs';
import { sitemapRoutes } from '../browser/site.mjs';
import { builtPages, elementsIn, hasClass, wordsOf } from './built/pages.mjs';
import { billTotals, tableValues, tierTotals } from './built/values.mjs';

const file = (path: string): string => readFileSync(join(buildDir, path), 'utf8');

describe('the copies for machines', () => {
  /** Every page but those that only lead on. */
  const pages = builtPages(buildDir).filter(({ route }) => !route.startsWith('/s/'));
  const markdownOf = (route: string): string => file(`${route}index.md`).replace(/\\([|*_`<>$~[\]])/g, '$1');

  it('every page has a twin in Markdown and names it', () => {
    for (const { route, elements } of pages) {
      const twin = elements.find(
        ({ tagName, properties }) => tagName === 'link' && properties.type === 'text/markdown',
      );
      assert.equal(twin?.properties.href, 'index.md', route);
      assert.match(file(`${route}index.md`), /^# \S/, route);
    }
    assert.doesNotMatch(file('404.html'), /text\/markdown/);
  });

  it('a twin has the totals of its page', () => {
    let count = 0;
    for (const page of pages) {
      const markdown = markdownOf(page.route);
      const totals = [
        ...tierTotals(page),
        ...tableValues(page).filter(({ quantity }) => /^totals-|-total \//.test(quantity)),
      ];
      for (const { quantity, text } of totals) {
        const figure = /\$[\d,.]+/.exec(text)?.[0];
        if (figure) assert.ok(markdown.includes(figure), `${page.route}: ${quantity}: ${figure}`);
        count += 1;
      }
      assert.equal(
        billTotals(page).every(({ text }) => text !== 'NaN'),
        true,
      );
    }
    assert.ok(count > 100, `${count} totals`);
  });

  it('a twin has every row of every table of its page that no chart repeats', () => {
    for (const page of pages) {
      const repeated = elementsIn(page.root, ({ properties }) => properties.dataRepeats !== undefined);
      const rows = repeated.filter(({ tagName, properties }) => tagName === 'tr' && properties.id).length;
      const lines = file(`${page.route}index.md`).match(/^\| /gm)?.length ?? 0;
      assert.ok(lines >= rows, `${page.route}: ${rows} rows, ${lines} lines`);
    }
  });

  it('every table of the model is offered as two files that exist', () => {
    const offered = pages.flatMap(({ route, elements }) =>
      elements.filter((element) => hasClass(element, 'data-table')).map(() => route),
    );
    const links = pages.flatMap(({ route, elements }) =>
      elements
        .filter(({ tagName, properties }) => tagName === 'a' && properties.download !== undefined)
        .map(({ properties }) => `${route}${properties.href}`),
    );
    const tables = links.filter((link) => /\.(csv|json)$/.test(link));
    assert.equal(tables.length, 2 * offered.length);
    for (const path of tables) assert.ok(existsSync(join(buildDir, path)), path);
  });

  it('guide.json is what its published schema says, and the tiers are those of the command line', () => {
    const data = JSON.parse(file('data/guide.json'));
    const schema = z.fromJSONSchema(JSON.parse(file('data/guide.schema.json')));
    assert.equal(schema.safeParse(data).error, undefined);
    assert.equal(schema.safeParse({ ...data, tiers: [{ users: 10 }] }).success, false);
    const compared = JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'model/cli.ts', 'compare', '--json'], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    );
    const published = data.tiers.map(
      ({ users, totals, best, because, carried, cases, holds, incomplete }: Record<string, unknown>) => ({
        users,
        totals,
        best,
        because,
        carried,
        failsFirst: null,
        cases,
        holds,
        incomplete,
      }),
    );
    assert.deepEqual(published, compared.tiers);
    assert.ok(
      data.prices.every(({ source }: { source?: unknown }) => source),
      'a price without its source',
    );
  });

  it('sitemap, robots.txt and llms.txt name all pages', () => {
    const routes = pages.map(({ route }) => route).sort();
    assert.deepEqual(sitemapRoutes().sort(), routes);
    const [, sitemap = ''] = /^Sitemap: (https?:\/\/\S+\/sitemap\.xml)$/m.exec(file('robots.txt')) ?? [];
    const llms = file('llms.txt');
    for (const route of routes) assert.ok(llms.includes(`${new URL(route, sitemap).href}index.md`), route);
    assert.match(file('llms-full.txt'), /^# GymRats server infrastructure/);
  });

  it('the foot of every page leads to them', () => {
    for (const { route, elements } of pages) {
      const foot = elements.find((element) => hasClass(element, 'foot-machines'));
      assert.match(wordsOf(foot), /llms\.txt, all numbers as JSON/, route);
    }
  });
});
