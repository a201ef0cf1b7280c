import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/plugins/search-index/readPage';
import { toDocuments } from '../../../src/plugins/search-index/toDocuments';

/** As the site's minifier writes: end tags that may be left out are. */
const html = `<body><nav>Menu</nav><main><nav><ul><li class=breadcrumbs__item><span class=breadcrumbs__link>Infrastructure</span>
<li class="breadcrumbs__item breadcrumbs__item--active"><span class=breadcrumbs__link>1. Costs</span></ul></nav>
<h1>Costs</h1><p>It costs <!-- -->$62.81<!-- --> at 10K.</p>
<h2 id=totals>Totals<a class=hash-link href=#totals>#</a></h2>
<section><table><caption>Monthly total<thead><tr><th>Users<th>Supabase<th>AWS<tbody><tr id=totals-10k><th>10K<td><details class=explain><summary>$62.81</summary><p>plan $51.00</details><td>$79.09</table></section>
<ul><li>One<p>more<li>Two</ul>
<figure id=diagram-a><figcaption>The way</figcaption><details class=diagram-text><summary>Diagram as text</summary><p>Phones to API.<pre><code>flowchart LR</code></pre></details></figure>
<h3 id=detail>Detail</h3><pre><code><span>create</span> <span>index</span> a<span>.</span>b</code></pre>
<h2 id=10k>10,000 users</h2><p>Pay.
<table><tbody><tr id=assumption-dau-share><th>Daily users<br/><code>dau-share</code><td>0.07</table>
<ul class=records><li class=record id=acme-rope><div class=record-id><a><code>acme.rope</code></a><span class=chip>high</span></div><div class=record-figure><p>$2.00 per m</div><div class=record-evidence><p>Thin.<ul class=readings><li>Source</ul><p class=record-check>As of today</div></ul>
<button>Press</button></main><footer>Foot</footer>`;

const page = readPage(html);
const part = (anchor: string) => page.parts.find((each) => each.anchor === anchor);

describe('the words of a page', () => {
  it('have its title and the levels above it', () => {
    expect(page).toMatchObject({ title: 'Costs', trail: ['Infrastructure'] });
  });

  it('are cut at its headings and records', () => {
    expect(page.parts.map(({ anchor, heading }) => [anchor, heading])).toEqual([
      ['', ''],
      ['totals', 'Totals'],
      ['detail', 'Detail'],
      ['10k', '10,000 users'],
      ['acme-rope', 'acme.rope'],
    ]);
  });

  it('join what React parts, and keep computed numbers', () => {
    expect(part('')?.passages).toEqual([{ text: 'It costs $62.81 at 10K.' }]);
  });

  it('name the cells of a row by their columns, under the anchor of the row; of a figure without its formula', () => {
    expect(part('totals')?.passages[0]).toEqual({
      anchor: 'totals-10k',
      table: 'Monthly total',
      text: '10K · Supabase: $62.81 · AWS: $79.09',
    });
  });

  it('have the text of a diagram and not its source', () => {
    const texts = part('totals')
      ?.passages.filter(({ anchor }) => anchor === 'diagram-a')
      .map(({ text }) => text);
    expect(texts).toEqual(['The way', 'Phones to API.']);
  });

  it('keep code as it is spelled', () => {
    expect(part('detail')?.passages).toEqual([{ text: 'create index a.b' }]);
  });

  it('have a record with its figure and terms, without its evidence', () => {
    expect(part('acme-rope')?.passages).toEqual([{ text: '$2.00 per m' }, { text: 'Thin.' }]);
  });

  it('have nothing of menus, buttons and the foot', () => {
    expect(JSON.stringify(page)).not.toMatch(/Menu|Press|Foot|Direct link/);
  });
});

describe('the documents of a page', () => {
  const { documents, pages } = toDocuments([{ route: '/costs/', ...page }]);
  const at = (anchor: string) => documents.find((document) => document.anchor === anchor);

  it('are its sections, records and assumptions', () => {
    expect(pages).toEqual([{ route: '/costs/', title: 'Costs', trail: ['Infrastructure'] }]);
    expect(documents.map(({ kind }) => kind)).toEqual([
      'section',
      'section',
      'section',
      'section',
      'assumption',
      'record',
    ]);
    expect(at('acme-rope')).toMatchObject({ id: 'acme.rope', heading: '' });
    expect(at('assumption-dau-share')).toMatchObject({ id: 'dau-share', heading: 'Daily users' });
  });

  it('know the heading above and the tier', () => {
    expect(at('detail')?.under).toBe('Totals');
    expect(at('10k')?.tier).toBe('10K 10000 users');
  });

  it('list the records under a heading', () => {
    expect(at('10k')?.passages.at(-1)).toEqual({ text: 'acme.rope' });
  });
});
