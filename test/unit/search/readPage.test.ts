import { describe, expect, it } from 'vitest';
import { collectEntries } from '../../../src/plugins/search-index/collectEntries';
import { readPage } from '../../../src/plugins/search-index/readPage';

/** As the site's minifier writes: end tags that may be left out are. */
const html = `<body><nav>Menu</nav><main><nav><span>Breadcrumb</span></nav>
<h1>Costs</h1><p>It costs <!-- -->$62.81<!-- --> at 10K<b>.</b></p>
<h2 id=totals>Totals<a class=hash-link href=#totals>#</a></h2>
<section><table><caption><a class=row-link href=#t>Monthly total</a><thead><tr><th>Users<th>Supabase<th>AWS<tbody><tr id=totals-10k><th>10K<td><details class=explain><summary>$62.81</summary><p>plan $51.00</details><td>$79.09</table></section>
<ul><li>One<p>more<li>Two</ul>
<figure><figcaption>The way</figcaption><details class=diagram-text><summary>Diagram as text</summary><p>Phones to API.<pre><code>flowchart LR</code></pre></details></figure>
<h3 id=detail>Detail</h3><pre><code><span>create</span> <span>index</span> a<span>.</span>b</code></pre>
<table><tbody><tr><th>Key<th>Value<tr><td>no<td>anchor</table>
<table><thead><tr><th>Assumption<th>Base<tbody><tr id=assumption-dau-share><th>Daily users<br/><code>dau-share</code><td>0.07</table>
<ul class=records><li class=record id=acme-rope><p class=record-id><a>acme.rope</a> <span class="chip chip-high">high</span><p class=record-figure>$2.00 per hour<p class=record-terms>Thin.<ul class=readings><li>Source</ul><div class=record-check>Check today</div></ul>
<button>Press</button></main><footer>Foot</footer>`;

const entries = readPage(html);
const at = (anchor: string) => entries.find((entry) => entry.anchor === anchor);

describe('what is read of a page', () => {
  it('is the page, its sections, rows and records', () => {
    expect(entries.map(({ anchor, title, trail, isFine }) => [anchor, title, trail, isFine])).toEqual([
      ['', 'Costs', '', false],
      ['totals', 'Totals', 'Costs', false],
      ['totals-10k', '10K', 'Costs › Monthly total', true],
      ['detail', 'Detail', 'Costs', false],
      ['assumption-dau-share', 'Daily users', 'Costs › Detail', true],
      ['acme-rope', '', 'Costs', true],
    ]);
  });

  it('joins what React parts, and keeps computed numbers', () => {
    expect(at('')?.text).toBe('It costs $62.81 at 10K.');
  });

  it('names the cells of a row by their columns, and leaves out formulas', () => {
    expect(at('totals-10k')?.text).toBe('Supabase: $62.81 · AWS: $79.09');
  });

  it('has the text of a diagram without its source, and code as it is spelled', () => {
    expect(at('totals')?.text).toBe('Monthly total One more Two The way Phones to API.');
    expect(at('detail')?.text).toContain('create index a.b');
    expect(at('detail')?.text).toContain('no · Value: anchor');
  });

  it('has a record with its id, figure and terms, without its evidence', () => {
    expect(at('acme-rope')).toMatchObject({ record: 'acme.rope', figure: '$2.00 per hour', text: 'Thin.' });
    expect(at('assumption-dau-share')?.record).toBe('dau-share');
  });

  it('has nothing of menus, buttons and the foot', () => {
    expect(JSON.stringify(entries)).not.toMatch(/Menu|Breadcrumb|Press|Foot|Diagram as text|flowchart/);
    expect(readPage('<p>No main part</p>')).toEqual([]);
  });
});

describe('the entries of the site', () => {
  const facts = { platforms: ['acme'], monthlyPrice: () => '$1,460 a month' };
  const collect = (route: string) => collectEntries([{ route, html }], facts);

  it('have the price of a month before that of an hour', () => {
    const rope = collect('/reference/prices/acme/').find(({ record }) => record === 'acme.rope');
    expect(rope?.figure).toBe('$1,460 a month ($2.00 per hour)');
  });

  it('weigh the guide more than records, and the platforms more than other vendors', () => {
    const weights = ['/infrastructure/costs/', '/reference/prices/acme/', '/reference/prices/other/'].map(
      (route) => collect(route)[0]?.weight ?? 0,
    );
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(new Set(weights).size).toBe(3);
  });

  it('have a table that two pages show once', () => {
    const pages = ['/10k/', '/infrastructure/costs/'].map((route) => ({ route, html }));
    const rows = collectEntries(pages, facts).filter(({ anchor }) => anchor === 'totals-10k');
    expect(rows.map(({ route }) => route)).toEqual(['/10k/']);
  });
});
