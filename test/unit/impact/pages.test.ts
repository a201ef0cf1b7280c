import { describe, expect, it } from 'vitest';
import { diffSnapshots } from '../../../scripts/impact/diff.mjs';
import { changedPages } from '../../../scripts/impact/pages.mjs';
import { readPage } from '../../../scripts/impact/readPage.mjs';
import type { Snapshot } from '../../../scripts/impact/types.mjs';
import { BASE, changed, withPrice } from './snapshots';

const page = (name: string, text: string) => readPage(`docs/${name}.mdx`, text);
const pages = [
  page('bill', '<Bill platform="supabase" users={10000} />'),
  page('other-bill', '<Bill platform="aws" users={10000} />'),
  page('other-tier', '<Bill platform="supabase" users={1000} />'),
  page('between', '<Size platform="supabase" users={40000} />'),
  page('totals', '<Totals />'),
  page('load', '<Asks users={10000} figure="egress.api" />'),
  page('cited', 'at <Price id="acme.egress" />, not <Price id="acme.other" />'),
  page('offers', '<MediaRates />'),
  page('words', 'Nothing computed, <Judgement>300 ms</Judgement>.\n\n```sql file="snippets/a.sql"\n```\n'),
];
const totals = { ...BASE.totals, 10000: { supabase: 67.19, aws: 190 } };

function found(after: Snapshot, edited: readonly string[] = []): string[] {
  return changedPages(pages, diffSnapshots(BASE, after), new Set(edited)).map(({ title }) => title.slice(5, -4));
}

describe('the pages that change', () => {
  it('are none without a change', () => {
    expect(found(BASE)).toEqual([]);
  });

  it('are those edited, the files that they show included', () => {
    expect(found(BASE, ['docs/load.mdx', 'docs/snippets/a.sql'])).toEqual(['load', 'words']);
  });

  it('are those that cite a record that changed', () => {
    expect(found(withPrice({ asOf: '2026-12' }))).toEqual(['cited']);
  });

  it('are those whose platform and tier have another total, and those that may show it', () => {
    expect(found(changed({ totals }))).toEqual(['bill', 'between', 'totals', 'offers']);
  });

  it('are tables of other prices too where a price changed that moves no total', () => {
    expect(found(withPrice({ usd: 1 }))).toEqual(['cited', 'offers']);
  });

  it('are those of the load where an assumption changed', () => {
    const assumptions = [{ id: 'dau-share', base: 9 }];
    expect(found(changed({ records: { ...BASE.records, assumptions } }))).toContain('load');
  });

  it('name what shows the change, once', () => {
    const twice = page('twice', '<Totals />\n\n<Totals />\n\n<Total platform="supabase" users={10000} />');
    const [change] = changedPages([twice], diffSnapshots(BASE, changed({ totals })), new Set());
    expect(change?.shows).toEqual(['Totals', 'Total supabase 10000']);
  });
});
