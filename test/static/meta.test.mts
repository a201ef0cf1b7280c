import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { estimate, rangeText, recommend, summaryOf, TIERS, totalText } from '@gymrats/model';
import { describe, it } from 'vitest';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { runbookFigures } from '../../src/plugins/pages/runbookFigures';
import { CARD_SIZE } from '../../src/site/cardSize';
import { permalinkHref, permalinks } from '../../src/site/permalinks';
import { siteTiers, tierPageHref } from '../../src/site/tiers';
import { sitemapRoutes } from '../browser/site.mjs';
import { type Head, headOf } from './built/head.mjs';

const base = process.env.BASE_URL ?? '/';
const below = (path: string): string => path.replace(base, '/');
const routes = sitemapRoutes().map(below);
/** A search page, should there be one, is no page to share. */
const shared = routes.filter((route) => route !== '/search/');
const heads = shared.map(headOf);
const FIELDS = ['twitter:label1', 'twitter:data1', 'twitter:label2', 'twitter:data2'];
const SHARED = ['description', 'og:title', 'og:description', 'og:image', 'og:image:alt', 'twitter:card', ...FIELDS];
const MOST_BYTES = 100_000;

function fileOf(address: string): string {
  return join(buildDir, below(new URL(address).pathname));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('what every page says of itself', () => {
  it('is a title and a description of its own, and no field is empty', () => {
    assert.ok(heads.length > 60, `${heads.length} pages`);
    assert.deepEqual(repeated(heads.map(({ title }) => title)), []);
    assert.deepEqual(repeated(heads.map(({ meta }) => meta('description'))), []);
    for (const { route, meta } of heads) {
      for (const name of SHARED) assert.ok(meta(name).trim().length > 0, `${route} ${name}`);
      assert.equal(meta('description'), meta('og:description'), route);
    }
  });

  it('names its own address as the canonical one, absolute', () => {
    const origin = new URL(heads[0]?.link('canonical') ?? '').origin;
    for (const { route, link, meta } of heads) {
      assert.equal(link('canonical'), `${origin}${base}${route.slice(1)}`);
      assert.equal(meta('og:url'), link('canonical'));
    }
  });

  it('is, in figures, what the model or the runbook says', () => {
    for (const head of heads) {
      // The home page has no words of its own.
      const words = head.route === '/' ? {} : { description: head.meta('description') };
      const figures = runbookFigures('docs', head.route.replaceAll(/^\/|\/$/g, ''));
      const summary = summaryOf({
        route: head.route,
        title: head.meta('og:title'),
        ...words,
        ...(figures && { figures }),
      });
      const [one, two] = summary.fields;
      const values = FIELDS.map((name) => head.meta(name));
      assert.deepEqual(values, [one.label, one.text, two.label, two.text], head.route);
      assert.equal(head.meta('description'), summary.description, head.route);
    }
  });

  it('of a runbook has its downtime and its steps', () => {
    const { meta } = headOf('/runbooks/plans/larger-compute/');
    const values = FIELDS.map(meta);
    assert.equal(values[0], 'Downtime');
    assert.match(values[1] ?? '', /restart of the database/);
    assert.deepEqual([values[2], /^\d+ /.test(values[3] ?? '')], ['Steps', true]);
  });

  it('of a tier has its platform, total, range and first hard limit', () => {
    assert.equal(siteTiers.length, TIERS.length);
    for (const tier of siteTiers) {
      const { meta, title } = headOf(tierPageHref(tier));
      const { best } = recommend(tier.users);
      const [low, high] = (['low', 'high'] as const).map((which) => estimate(best.id, tier.users, { case: which }));
      const range = low && high ? rangeText(low, high) : '';
      assert.ok(title.startsWith(`${tier.label} users: `), title);
      assert.ok(meta('twitter:data1').includes(totalText(best)));
      assert.ok(meta('twitter:data1').includes(range), `${meta('twitter:data1')} has ${range}`);
      assert.equal(meta('twitter:label2'), 'First hard limit');
    }
  });
});

describe('cards', () => {
  const cards = [...new Set(heads.map(({ meta }) => meta('og:image')))];

  it('are pictures of the site of the size that their page tells, light enough for a chat', () => {
    assert.ok(cards.length > 20, `${cards.length} cards`);
    for (const address of cards) {
      assert.match(address, /^https?:\/\/.+\/img\/cards\/[\w-]+\.[0-9a-f]{10}\.png$/);
      const picture = readFileSync(fileOf(address));
      assert.deepEqual({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }, CARD_SIZE, address);
      assert.ok(picture.length < MOST_BYTES, `${address} has ${picture.length} bytes`);
    }
    for (const { meta } of heads) {
      assert.deepEqual([meta('og:image:width'), meta('og:image:height')], ['1200', '630']);
      assert.equal(meta('twitter:image'), meta('og:image'));
      assert.equal(meta('twitter:card'), 'summary_large_image');
    }
  });

  it('are one for each tier, section and index', () => {
    const own = heads.filter(({ route }) => !/^\/reference\/(prices|limits)\/./.test(route));
    assert.deepEqual(repeated(own.map(({ meta }) => meta('og:image'))), []);
  });
});

describe('short links', () => {
  it('tell a chat what their targets tell, are not indexed, and are not in the sitemap', () => {
    for (const { word, target } of permalinks) {
      const [short, long]: [Head, Head] = [headOf(permalinkHref(word)), headOf(target)];
      for (const name of SHARED) assert.equal(short.meta(name), long.meta(name), `${word} ${name}`);
      assert.equal(short.title, long.title);
      assert.equal(short.link('canonical'), long.link('canonical'));
      assert.equal(short.meta('robots'), 'noindex');
      assert.equal(long.link('shortlink'), `${base}s/${word}/`);
    }
    assert.deepEqual(
      routes.filter((route) => route.startsWith('/s/')),
      [],
    );
    for (const tier of siteTiers) assert.ok(routes.includes(tierPageHref(tier)), tierPageHref(tier));
  });
});

describe('tier pages', () => {
  it('lead to their neighbours and to their section', () => {
    for (const [index, tier] of siteTiers.entries()) {
      const html = readFileSync(join(buildDir, tierPageHref(tier), 'index.html'), 'utf8');
      const neighbours = [siteTiers[index - 1], siteTiers[index + 1]].filter((each) => each !== undefined);
      for (const each of neighbours)
        assert.match(html, new RegExp(`pagination-nav__link[^>]+href="?${base}${each.anchor}/`));
      assert.ok(html.includes(`${base}infrastructure/scaling-by-user-tier/#${tier.anchor}`));
      assert.equal(
        html.includes(`id="changes-${tier.anchor}-total"`) || html.includes(`id=changes-${tier.anchor}-total`),
        index > 0,
      );
    }
    assert.ok(existsSync(join(buildDir, 'infrastructure/scaling-by-user-tier/index.html')));
  });
});
