import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { buildDir, root } from '../../scripts/lib/paths.mjs';
import { headingsOf, strayHeadings, writtenHeadings } from './built/headings.mjs';
import { brokenLinks, filesOf, repeatedIds } from './built/links.mjs';
import { builtPages, pageFrom } from './built/pages.mjs';
import { billTotals, contradictions, tableValues, tierTotals } from './built/values.mjs';
import { lengthLines, lengthOf } from './built/words.mjs';

const base = process.env.BASE_URL ?? '/';

describe('a walk through every built page', () => {
  const pages = builtPages(buildDir);

  it('finds no broken link, source or anchor', () => {
    assert.deepEqual(brokenLinks(pages, filesOf(buildDir, base), base), []);
  });

  it('finds every anchor once', () => {
    assert.deepEqual(repeatedIds(pages), []);
  });

  it('finds no heading that comes out of a component, and every heading of the texts', () => {
    const written = writtenHeadings(join(root, 'docs'));
    assert.deepEqual(strayHeadings(pages, written), []);
    const routes = new Set(pages.map(({ route }) => route));
    assert.deepEqual(
      [...written.keys()].filter((route) => !routes.has(route)),
      [],
    );
  });

  it('finds one value for one quantity: rows that stand on several pages, totals of tiers, bills', () => {
    const values = pages.flatMap((page) => [...tableValues(page), ...tierTotals(page), ...billTotals(page)]);
    assert.deepEqual(contradictions(values), []);
    const tiers = pages.flatMap(tierTotals).map(({ quantity }) => quantity);
    assert.equal(new Set(tiers).size, 7);
    assert.equal(
      tiers.length,
      35,
      'each tier on the home page, its page, its sheet, the comparison and the projections',
    );
  });

  it('tells words and reading time of each', () => {
    const lengths = pages.map(lengthOf);
    console.log(lengthLines(lengths));
    const documents = lengths.filter(({ route }) => /^\/(infrastructure|guide|reference\/[a-z-]+\/$)/.test(route));
    assert.deepEqual(
      documents.filter(({ words }) => words === 0),
      [],
    );
  });
});

describe('the walk itself', () => {
  const page = pageFrom(
    '/a/',
    `<div class="markdown"><h2 id="own">Own</h2><h3 id="alien">Alien</h3><p id="own">Three plain words</p>
    <a href="/b/">gone</a> <a href="#nowhere">lost</a> <a href="https://example.org/">out</a> <a href="#own">here</a>
    <table><thead><tr><th>Users</th><th>USD</th></tr></thead>
    <tbody><tr id="t-10"><th>10</th><td><details class="explain"><summary>$5</summary>sum</details></td></tr></tbody></table></div>`,
  );

  it('sees a missing page, a missing anchor and an anchor that stands twice', () => {
    const find = (address: string) => (address === '/a/' ? 'a/index.html' : undefined);
    assert.deepEqual(brokenLinks([page], find), ['/a/ links /b/: no such file', '/a/ links #nowhere: no such anchor']);
    assert.deepEqual(repeatedIds([page]), ['/a/#own stands twice']);
  });

  it('sees a heading that the text does not have, and one that was not built', () => {
    const text = '## Own {/* #own */}\n\n```md\n## Code {/* #code */}\n```\n\n### Late {/* #late */}\n';
    assert.deepEqual(strayHeadings([page], new Map([['/a/', headingsOf(text)]])), [
      '/a/: h3#alien is not its own',
      '/a/: h3#late is not built',
    ]);
  });

  it('sees two values for one quantity', () => {
    const other = { quantity: 't-10 / USD', text: '$6', route: '/c/' };
    assert.deepEqual(contradictions([...tableValues(page), other]), ['t-10 / USD: "$5" on /a/, "$6" on /c/']);
  });

  it('counts prose and nothing else', () => {
    assert.equal(lengthOf(page).words, 7);
  });
});
