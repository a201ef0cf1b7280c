import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { addressesOf } from './built/addresses.mjs';
import { builtPages } from './built/pages.mjs';

/** The addresses that have been published: readers have linked them. A line is taken out only where an issue names the change. */
const published = readFileSync(new URL('addresses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('Every published address', () => {
  it('is still there: pages, short links, headings, tables, figures and services', () => {
    const current = new Map(
      addressesOf(builtPages(buildDir)).map((line) => {
        const [route = '', ...anchors] = line.split(' ');
        return [route, new Set(anchors)];
      }),
    );
    const gone = published.flatMap((line) => {
      const [route = '', ...anchors] = line.split(' ');
      const page = current.get(route);
      if (page === undefined) return [`${route} is gone`];
      return anchors.filter((anchor) => !page.has(anchor)).map((anchor) => `${route}#${anchor} is gone`);
    });
    assert.deepEqual(gone, []);
  });
});
