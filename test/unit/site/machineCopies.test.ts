import { describe, expect, it } from 'vitest';
import { addressOf, figureAsked } from '../../../src/components/explain/address';
import { llmsText } from '../../../src/plugins/pages/copies/llms.mjs';
import { pageMarkdown } from '../../../src/plugins/pages/copies/pageMarkdown.mjs';
import { tablesOffered } from '../../../src/plugins/pages/copies/tableFiles.mjs';
import { tableInHtml } from '../../../src/plugins/pages/copies/tableInHtml.mjs';
import { parseMain } from '../../../src/site/markdown/parseMain.mjs';

const TABLE = `<div class="data-table"><section class="table-scroll"><table class="ledger"><caption>Two plans</caption>
<thead><tr><th>Plan</th><th class="num">USD</th></tr></thead>
<tbody><tr id="own-free"><th>Free</th><td><details class="explain explain--cell"><summary>$0</summary><p>nothing</p></details></td></tr>
<tr id="own-pro"><th>Pro</th><td>$25</td></tr></tbody></table></section>
<details class="take"><summary>Download or cite</summary><a href="own.csv" download>CSV</a><a href="own.json" download="">JSON</a></details>
<p class="table-foot">Without tax.</p></div>`;

const page = (main: string) => ({
  route: '/costs/',
  address: 'https://guide.test/costs/',
  folder: '',
  main,
  title: 'Costs | Guide',
  description: 'What it costs.',
});

describe('a table that a page offers as a file', () => {
  it('is known by the link to it, with or without quotes', () => {
    expect(tablesOffered(TABLE)).toEqual(['own']);
    expect(tablesOffered('<a href=bill-aws-r2-1.5m.csv download>CSV</a> <a href=other.csv>no</a>')).toEqual([
      'bill-aws-r2-1.5m',
    ]);
  });

  it('is read back from the page where the model does not make it', () => {
    expect(tableInHtml(parseMain(TABLE), 'own')).toEqual({
      id: 'own',
      caption: 'Two plans',
      rowHeading: 'Plan',
      columns: [{ id: '1', label: 'USD', numeric: true }],
      rows: [
        { id: 'free', label: 'Free', cells: [{ text: '$0' }] },
        { id: 'pro', label: 'Pro', cells: [{ text: '$25' }] },
      ],
      foot: ['Without tax.'],
    });
    expect(() => tableInHtml(parseMain(TABLE), 'other')).toThrow('"other"');
  });
});

describe('a page as Markdown', () => {
  const markdown = pageMarkdown(
    page(`<main><div class="markdown"><header><h1>Costs</h1></header>
    <p>It is <a class="figure" href="/x/#y" data-figure="total.aws.10">$5</a>, see <a href="/how/#it">how</a>.</p>
    <h2 id="all">All<a class="hash-link" href="#all">#</a></h2>${TABLE}
    <details class="folded"><summary>The rest</summary><p>Kept.</p></details></div></main>`),
  );

  it('has title, description and address first, anchors, the numbers of its tables, and no menu', () => {
    expect(markdown).toMatch(/^# Costs\n\n> What it costs\.\n>\n> Of https:\/\/guide\.test\/costs\/\n/);
    expect(markdown).toContain('<a id="all"></a>\n\n## All\n');
    expect(markdown).toContain('| Free | $0 |');
    expect(markdown).not.toMatch(/Download|nothing/);
  });

  it('has figures as text, links with full addresses, and what the page folds away', () => {
    expect(markdown).toContain('It is $5, see [how](https://guide.test/how/#it).');
    expect(markdown).toContain('**The rest**\n\nKept.');
  });

  it('sets apart what only a style sheet does on a page that is no document', () => {
    const text = pageMarkdown(page('<main><h1>Ladder</h1><p><span>Run</span><span>Pro</span></p></main>'));
    expect(text).toContain('Run · Pro');
  });

  it('has a colon after a label, and lines apart that only a style sheet keeps apart', () => {
    const text = pageMarkdown(
      page(`<main><h1>Ladder</h1><p><span class="rung-label">Per 1,000 users</span>$6.63</p>
      <div class="verdict"><p class="eyebrow">Run</p><p>Supabase</p><p>Pro</p></div>
      <div class="choice"><label>First</label><select><option>AWS</option><option selected>GCP</option></select></div>
      <p class="record-figure">memory: 1 GiB\nvCPU: 2</p></main>`),
    );
    for (const line of ['Per 1,000 users: $6.63', '**Run:** Supabase · Pro', 'First: GCP', 'memory: 1 GiB\\\nvCPU: 2'])
      expect(text).toContain(line);
  });

  it('keeps what a bar says in words, and a step to tick as one', () => {
    const text = pageMarkdown(
      page(`<main><h1>Limits</h1><ul class="headrooms"><li class="headroom"><span>Disk</span><span class="headroom-bar"></span>
      <span>4 of 8 GB</span></li></ul>
      <ol><li><label class="runbook-do"><input type="checkbox"> <span>Look.</span></label><p>Seen.</p></li></ol></main>`),
    );
    expect(text).toContain('- Disk: 4 of 8 GB');
    expect(text).toContain('1. [ ] Look.');
  });
});

describe('llms.txt', () => {
  it('names every page once, as Markdown, with its description', () => {
    const routes = ['/', '/infrastructure/costs/', '/reference/method/', '/reference/prices/aws/'];
    const pages = routes.map((route) => ({ ...page(''), route, address: `https://guide.test${route}` }));
    const text = llmsText({ title: 'Guide', tagline: 'What to run', site: 'https://guide.test/' }, pages);
    expect(text).toMatch(/^# Guide\n\n> What to run\n/);
    for (const route of routes)
      expect(text.split(`(https://guide.test${route}index.md): What it costs.`)).toHaveLength(2);
    expect(text.indexOf('## Optional')).toBeLessThan(text.indexOf('/reference/prices/aws/'));
  });
});

describe('the address of an explanation', () => {
  const here = { pathname: '/costs/', search: '?case=high&explain=total.aws.10', hash: '#totals' } as Location;

  it('changes nothing else of the query', () => {
    expect(addressOf('best.10', here)).toBe('/costs/?case=high&explain=best.10#totals');
    expect(addressOf(undefined, here)).toBe('/costs/?case=high#totals');
    expect(addressOf(undefined, { ...here, search: '?explain=x' })).toBe('/costs/#totals');
  });

  it('is read back', () => {
    expect(figureAsked('?case=high&explain=used.supabase.10.supabase.egress.cached')).toBe(
      'used.supabase.10.supabase.egress.cached',
    );
    expect(figureAsked('?case=high')).toBeUndefined();
  });
});
